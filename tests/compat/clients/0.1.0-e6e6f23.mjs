var e = Object.create,
  t = Object.defineProperty,
  n = Object.getOwnPropertyDescriptor,
  r = Object.getOwnPropertyNames,
  i = Object.getPrototypeOf,
  a = Object.prototype.hasOwnProperty,
  o = (e, t, n) => () => {
    if (n) throw n[0];
    try {
      return (e && (t = e((e = 0))), t);
    } catch (e) {
      throw ((n = [e]), e);
    }
  },
  s = (e, t) => () => (t || (e((t = { exports: {} }).exports, t, t.exports), (e = null)), t.exports),
  c = (e, n) => {
    let r = {};
    for (var i in e) t(r, i, { get: e[i], enumerable: !0 });
    return (n || t(r, Symbol.toStringTag, { value: `Module` }), r);
  },
  l = (e, i, o, s) => {
    if ((i && typeof i == `object`) || typeof i == `function`)
      for (var c = r(i), l = 0, u = c.length, d; l < u; l++)
        ((d = c[l]),
          !a.call(e, d) &&
            d !== o &&
            t(e, d, { get: ((e) => i[e]).bind(null, d), enumerable: !(s = n(i, d)) || s.enumerable }));
    return e;
  },
  u = (n, r, o) => (
    (o = n == null ? {} : e(i(n))),
    l(r || !n || !n.__esModule || !a.call(n, `default`) ? t(o, `default`, { value: n, enumerable: !0 }) : o, n)
  ),
  d,
  f,
  p,
  m,
  h,
  g,
  _,
  v = o(() => {
    ((d = (e, t, n) => ({ value: e, label: { fr: t, en: n } })),
      (f = [
        d(`pierre`, `Pierre`, `Stone`),
        d(`brique`, `Brique`, `Brick`),
        d(`beton`, `Béton`, `Concrete`),
        d(`enduit`, `Enduit`, `Render`),
        d(`crepi`, `Crépi`, `Roughcast`),
        d(`metal`, `Métal`, `Metal`),
        d(`bois`, `Bois`, `Wood`),
        d(`verre`, `Verre`, `Glass`),
        d(`plastique`, `Plastique`, `Plastic`),
        d(`carrelage`, `Carrelage`, `Tiles`),
        d(`peinture`, `Peinture`, `Paint`),
        d(`rideau_metallique`, `Rideau métallique`, `Roller shutter`),
        d(`mobilier_urbain`, `Mobilier urbain`, `Street furniture`),
      ]),
      (p = [
        d(`facade`, `Façade`, `Façade`),
        d(`mur`, `Mur`, `Wall`),
        d(`porte`, `Porte`, `Door`),
        d(`rideau`, `Rideau`, `Shutter`),
        d(`abri`, `Abri`, `Shelter`),
        d(`coffret`, `Coffret`, `Cabinet`),
        d(`banc`, `Banc`, `Bench`),
        d(`poteau`, `Poteau`, `Post`),
        d(`sol`, `Sol`, `Ground`),
        d(`pont`, `Pont`, `Bridge`),
        d(`autre`, `Autre`, `Other`),
      ]),
      (m = [
        d(`hydrogommage`, `Hydrogommage`, `Wet blasting`),
        d(`aerogommage`, `Aérogommage`, `Dry blasting`),
        d(`haute_pression`, `Haute pression eau chaude`, `Hot high pressure`),
        d(`solvant`, `Gel ou solvant`, `Gel or solvent`),
        d(`recouvrement`, `Recouvrement peinture`, `Painting over`),
        d(`chaux`, `Chaux`, `Limewash`),
        d(`decollage`, `Décollage`, `Scraping off`),
        d(`poncage`, `Ponçage`, `Sanding`),
      ]),
      (h = [
        {
          name: `inscription`,
          label: { fr: `Inscription`, en: `Inscription` },
          group: `main`,
          type: `choice`,
          requiredIn: [`fait`, `controle`],
          options: [
            d(`tag`, `Tag`, `Tag`),
            d(`graff`, `Graff`, `Piece`),
            d(`affichage`, `Affichage`, `Poster`),
            d(`autocollant`, `Autocollant`, `Sticker`),
            d(`gravure`, `Gravure`, `Engraving`),
          ],
        },
        {
          name: `support`,
          label: { fr: `Support`, en: `Surface material` },
          group: `main`,
          type: `choice`,
          requiredIn: [`fait`, `controle`],
          options: f,
        },
        { name: `element`, label: { fr: `Élément`, en: `Element` }, group: `main`, type: `choice`, options: p },
        {
          name: `surface_m2`,
          label: { fr: `Surface`, en: `Area` },
          hint: { fr: `Surface effacée`, en: `Area removed` },
          group: `main`,
          type: `decimal`,
          unit: `m²`,
          min: 0,
          max: 1e4,
          digits: 2,
          requiredIn: [`fait`, `controle`],
        },
        {
          name: `technique`,
          label: { fr: `Technique`, en: `Technique` },
          group: `main`,
          type: `choice`,
          requiredIn: [`fait`, `controle`],
          options: m,
        },
        {
          name: `offensive`,
          label: { fr: `Caractère offensant`, en: `Offensive content` },
          group: `main`,
          type: `choice`,
          options: [
            d(`non`, `Non offensant`, `Not offensive`),
            d(`injurieux`, `Injurieux`, `Insulting`),
            d(`raciste`, `Raciste`, `Racist`),
            d(`antisemite`, `Antisémite`, `Antisemitic`),
            d(`homophobe`, `Homophobe`, `Homophobic`),
            d(`sexiste`, `Sexiste`, `Sexist`),
            d(`menace`, `Menace`, `Threat`),
            d(`politique`, `Politique`, `Political`),
          ],
        },
        {
          name: `owner`,
          label: { fr: `Propriétaire`, en: `Owner` },
          group: `main`,
          type: `choice`,
          options: [
            d(`public`, `Public`, `Public`),
            d(`prive`, `Privé`, `Private`),
            d(`bailleur`, `Bailleur`, `Social landlord`),
            d(`copropriete`, `Copropriété`, `Condominium`),
            d(`operateur`, `Opérateur (énergie, télécom, transport)`, `Operator (energy, telecom, transport)`),
          ],
        },
        {
          name: `authorisation`,
          label: { fr: `Autorisation`, en: `Authorisation` },
          hint: {
            fr: `Sans elle, un mur privé ne peut pas être traité`,
            en: `Without it a private wall may not be touched`,
          },
          group: `main`,
          type: `choice`,
          when: { field: `owner`, in: [`prive`, `bailleur`, `copropriete`, `operateur`] },
          requiredIn: [`en_cours`, `fait`, `controle`],
          options: [
            d(`convention`, `Acquise (convention)`, `Granted (agreement)`),
            d(`permanente`, `Permanente`, `Permanent`),
            d(`demandee`, `Demandée`, `Requested`),
            d(`refusee`, `Refusée`, `Refused`),
            d(`non_necessaire`, `Non nécessaire`, `Not needed`),
          ],
        },
        {
          name: `result`,
          label: { fr: `Résultat`, en: `Result` },
          group: `main`,
          type: `choice`,
          requiredIn: [`fait`, `controle`],
          options: [
            d(`efface`, `Effacé`, `Removed`),
            d(`partiel`, `Partiel (fantôme)`, `Partial (ghost)`),
            d(`non_trouve`, `Non trouvé`, `Not found`),
            d(`reporte`, `Reporté`, `Postponed`),
            d(`refuse`, `Refusé`, `Refused`),
            d(`transfere`, `Transféré`, `Transferred`),
          ],
        },
        {
          name: `reason`,
          label: { fr: `Motif`, en: `Reason` },
          group: `main`,
          type: `text`,
          maxLength: 500,
          lines: 2,
          requiredIn: [`bloque`, `reporte`, `refuse`],
          when: { field: `status`, in: [`bloque`, `reporte`, `refuse`, `transfere`, `non_trouve`] },
        },
        {
          name: `transferred_to`,
          label: { fr: `Transféré à`, en: `Transferred to` },
          group: `main`,
          type: `text`,
          maxLength: 200,
          lines: 1,
          requiredIn: [`transfere`],
          when: { field: `status`, in: [`transfere`] },
        },
        {
          name: `height_m`,
          label: { fr: `Hauteur`, en: `Height` },
          group: `more`,
          type: `decimal`,
          unit: `m`,
          min: 0,
          max: 200,
          digits: 1,
        },
        {
          name: `access`,
          label: { fr: `Accès`, en: `Access` },
          group: `more`,
          type: `choice`,
          options: [d(`sol`, `Sol`, `Ground`), d(`echelle`, `Échelle`, `Ladder`), d(`nacelle`, `Nacelle`, `Lift`)],
        },
        {
          name: `product`,
          label: { fr: `Produit`, en: `Product` },
          group: `more`,
          type: `text`,
          maxLength: 200,
          lines: 1,
        },
        {
          name: `quantity`,
          label: { fr: `Quantité`, en: `Quantity` },
          group: `more`,
          type: `decimal`,
          unit: `L`,
          min: 0,
          max: 1e3,
          digits: 2,
        },
        {
          name: `coating`,
          label: { fr: `Protection anti-graffiti`, en: `Anti-graffiti coating` },
          group: `more`,
          type: `flag`,
          yes: { fr: `Appliquée`, en: `Applied` },
          no: { fr: `Non appliquée`, en: `Not applied` },
        },
        {
          name: `signature`,
          label: { fr: `Signature du tag`, en: `Tag signature` },
          hint: { fr: `Monogramme lisible, facultatif`, en: `Readable monogram, optional` },
          group: `more`,
          type: `text`,
          maxLength: 60,
          lines: 1,
        },
        {
          name: `signatory`,
          label: { fr: `Signataire de l’autorisation`, en: `Signatory of the authorisation` },
          group: `more`,
          type: `text`,
          maxLength: 120,
          lines: 1,
          when: { field: `authorisation`, in: [`convention`, `permanente`] },
        },
        {
          name: `authorised_on`,
          label: { fr: `Date de l’autorisation`, en: `Date of the authorisation` },
          group: `more`,
          type: `date`,
          when: { field: `authorisation`, in: [`convention`, `permanente`] },
        },
        {
          name: `duration_min`,
          label: { fr: `Durée`, en: `Duration` },
          hint: { fr: `Calculée, à corriger si besoin`, en: `Computed, correct it if needed` },
          group: `more`,
          type: `whole`,
          unit: `min`,
          min: 0,
          max: 1440,
        },
        {
          name: `crew_size`,
          label: { fr: `Nombre d’agents`, en: `Crew size` },
          group: `more`,
          type: `whole`,
          unit: `pers.`,
          min: 1,
          max: 20,
        },
        {
          name: `vehicle`,
          label: { fr: `Véhicule`, en: `Vehicle` },
          group: `more`,
          type: `text`,
          maxLength: 60,
          lines: 1,
        },
        {
          name: `cost`,
          label: { fr: `Coût`, en: `Cost` },
          group: `more`,
          type: `decimal`,
          unit: `€`,
          min: 0,
          max: 1e6,
          digits: 2,
        },
        {
          name: `complaint`,
          label: { fr: `Plainte`, en: `Police complaint` },
          group: `more`,
          type: `flag`,
          yes: { fr: `Plainte déposée`, en: `Complaint filed` },
          no: { fr: `Pas de plainte`, en: `No complaint` },
        },
        {
          name: `complaint_number`,
          label: { fr: `Numéro de plainte`, en: `Complaint number` },
          group: `more`,
          type: `text`,
          maxLength: 60,
          lines: 1,
          when: { field: `complaint`, in: [!0] },
        },
        {
          name: `complaint_on`,
          label: { fr: `Date de la plainte`, en: `Date of the complaint` },
          group: `more`,
          type: `date`,
          when: { field: `complaint`, in: [!0] },
        },
      ]),
      (g = [
        {
          value: `signale`,
          label: { fr: `Signalé`, en: `Reported` },
          action: { fr: `Rouvrir`, en: `Reopen` },
          shape: `circle`,
          phase: `open`,
          next: [`en_cours`, `a_traiter`, `planifie`, `bloque`, `reporte`, `non_trouve`, `refuse`, `transfere`, `fait`],
        },
        {
          value: `a_traiter`,
          label: { fr: `À traiter`, en: `To do` },
          action: { fr: `À traiter`, en: `Mark as to do` },
          shape: `bar`,
          phase: `open`,
          next: [`en_cours`, `planifie`, `bloque`, `reporte`, `non_trouve`, `refuse`, `transfere`, `fait`],
        },
        {
          value: `planifie`,
          label: { fr: `Planifié`, en: `Planned` },
          action: { fr: `Planifier`, en: `Plan` },
          shape: `quarter`,
          phase: `open`,
          next: [`en_cours`, `bloque`, `reporte`, `non_trouve`, `refuse`, `transfere`, `fait`],
        },
        {
          value: `en_cours`,
          label: { fr: `En cours`, en: `In progress` },
          action: { fr: `Commencer`, en: `Start` },
          again: { fr: `Reprendre`, en: `Resume` },
          shape: `half`,
          phase: `open`,
          next: [`fait`, `bloque`, `reporte`, `non_trouve`, `refuse`, `transfere`],
        },
        {
          value: `fait`,
          label: { fr: `Fait`, en: `Done` },
          action: { fr: `Terminer`, en: `Finish` },
          shape: `full`,
          phase: `closed`,
          next: [`controle`, `en_cours`],
        },
        {
          value: `controle`,
          label: { fr: `Contrôlé`, en: `Checked` },
          action: { fr: `Contrôler`, en: `Check` },
          shape: `check`,
          phase: `closed`,
          next: [`en_cours`],
          by: [`supervisor`, `administrator`],
        },
        {
          value: `bloque`,
          label: { fr: `Bloqué (autorisation)`, en: `Blocked (authorisation)` },
          action: { fr: `Bloquer`, en: `Block` },
          shape: `square`,
          phase: `stopped`,
          next: [`en_cours`, `planifie`, `refuse`, `transfere`],
        },
        {
          value: `reporte`,
          label: { fr: `Reporté`, en: `Postponed` },
          action: { fr: `Reporter`, en: `Postpone` },
          shape: `triangle`,
          phase: `stopped`,
          next: [`en_cours`, `planifie`, `bloque`, `non_trouve`, `transfere`],
        },
        {
          value: `non_trouve`,
          label: { fr: `Non trouvé`, en: `Not found` },
          action: { fr: `Non trouvé`, en: `Not found` },
          shape: `cross`,
          phase: `closed`,
          next: [`en_cours`, `signale`],
        },
        {
          value: `refuse`,
          label: { fr: `Refusé`, en: `Refused` },
          action: { fr: `Refuser`, en: `Refuse` },
          shape: `cross`,
          phase: `closed`,
          next: [`signale`, `en_cours`],
        },
        {
          value: `transfere`,
          label: { fr: `Transféré`, en: `Transferred` },
          action: { fr: `Transférer`, en: `Transfer` },
          shape: `arrow`,
          phase: `closed`,
          next: [`signale`, `en_cours`],
        },
      ]),
      (_ = {
        id: `graffiti`,
        version: 1,
        label: { fr: `Graffiti`, en: `Graffiti` },
        noun: { fr: `intervention graffiti`, en: `graffiti intervention` },
        statuses: g,
        initialStatus: `en_cours`,
        fields: h,
        summary: [`inscription`, `support`, `surface_m2`],
        targets: [
          {
            when: {
              field: `offensive`,
              in: [`injurieux`, `raciste`, `antisemite`, `homophobe`, `sexiste`, `menace`, `politique`],
            },
            hours: 48,
          },
          { when: { field: `owner`, in: [`public`] }, hours: 48 },
          { when: { field: `owner`, in: [`prive`, `bailleur`, `copropriete`] }, hours: 72 },
          { hours: 336 },
        ],
        sensitive: {
          field: `offensive`,
          in: [`injurieux`, `raciste`, `antisemite`, `homophobe`, `sexiste`, `menace`, `politique`],
        },
      }));
  });
function y(e, t) {
  let n = x.filter((t) => t.id === e);
  return n.find((e) => e.version === t) ?? n.at(-1) ?? null;
}
function b(e, t) {
  return e?.statuses.find((e) => e.value === t) ?? null;
}
var x,
  S = o(() => {
    (v(), (x = [_]));
  });
async function C(e, t) {
  let n = await e.meta.get(t);
  return n ? n.value : null;
}
async function w(e, t) {
  let n = await e.meta.bulkGet([...t]);
  return t.map((e, t) => n[t]?.value ?? null);
}
async function T(e, t, n) {
  await e.meta.put({ key: t, value: n });
}
var E = o(() => {});
function ee(e) {
  if (!e) throw Error(`nothing is written before the device is enrolled`);
  return e;
}
async function te(e) {
  return ee(await C(e, `session`));
}
function ne(e) {
  return -new Date(e).getTimezoneOffset();
}
var re = o(() => {
  E();
});
function D(e) {
  let t = e,
    n = null;
  for (let e = 0; e < ae && typeof t == `object` && t; e += 1) {
    let e = `name` in t && typeof t.name == `string` ? ie.get(t.name) : void 0;
    if (e === `storage-full`) return e;
    (e === `storage-unavailable` && (n = e),
      (t =
        `failures` in t && Array.isArray(t.failures) && t.failures.length > 0
          ? t.failures[0]
          : `inner` in t
            ? t.inner
            : null));
  }
  return n;
}
var ie,
  ae,
  oe = o(() => {
    ((ie = /* @__PURE__ */ new Map([
      [`QuotaExceededError`, `storage-full`],
      [`DatabaseClosedError`, `storage-unavailable`],
      [`InvalidStateError`, `storage-unavailable`],
      [`OpenFailedError`, `storage-unavailable`],
      [`MissingAPIError`, `storage-unavailable`],
      [`UnknownError`, `storage-unavailable`],
    ])),
      (ae = 5));
  });
(S(), re(), oe());
function se(e) {
  let { seen: t, ...n } = e;
  return n;
}
async function ce({ database: e, environment: t }) {
  let { user: n } = await te(e),
    r = t.now();
  return { photos: [], comment: ``, focus: null, scroll: 0, author: n.id, startedAt: r, keptAt: r };
}
async function le(e, t) {
  let n = y(t);
  if (!n) throw Error(`no kind is called ${t}`);
  let r = {
    ...(await ce(e)),
    id: e.environment.newId(),
    kind: n.id,
    kindVersion: n.version,
    baseRev: 0,
    fields: { status: n.initialStatus },
    seen: {},
  };
  try {
    return (await e.database.drafts.put(r), { row: r, kept: !0 });
  } catch (e) {
    if (D(e) === null) throw e;
    return { row: r, kept: !1 };
  }
}
async function ue(e, t) {
  let { database: n } = e,
    r = await ce(e);
  try {
    return await n.transaction(`rw`, [n.drafts, n.records], async () => {
      let e = await n.drafts.get(t);
      if (e) return { ok: !0, value: se(e) };
      let i = await n.records.get(t);
      if (!i) return { ok: !1, code: `intervention-not-here` };
      let { kind: a, kindVersion: o, fields: s } = i.intervention,
        c = s,
        l = { ...r, id: t, kind: a, kindVersion: o, baseRev: i.rev, fields: s, seen: c };
      return (await n.drafts.put(l), { ok: !0, value: se(l) });
    });
  } catch (e) {
    let t = D(e);
    if (t === null) throw e;
    return { ok: !1, code: t };
  }
}
async function de(e, t) {
  if (t.length === 0) return;
  let n = await e.drafts.toArray(),
    r = new Set(n.flatMap((e) => e.photos.map((e) => e.sha256)));
  for (let n of new Set(t))
    r.has(n) ||
      (await e.photos.where(`sha256`).equals(n).first()) ||
      (await e.photoBytes.delete(n), await e.thumbs.delete(n));
}
async function fe({ database: e }, t) {
  let { drafts: n, photos: r, photoBytes: i, thumbs: a } = e;
  await e.transaction(`rw`, [n, r, i, a], async () => {
    let r = await n.get(t);
    r &&
      (await n.delete(t),
      await de(
        e,
        r.photos.map((e) => e.sha256),
      ));
  });
}
oe();
var pe = (e) => `${e.role}:${e.sha256}`;
function me() {
  let e = /* @__PURE__ */ new Map();
  return {
    add(t, n) {
      let r = e.get(t) ?? /* @__PURE__ */ new Map();
      e.set(t, r.set(pe(n), n));
    },
    remove(t, n) {
      e.get(t)?.delete(pe(n));
    },
    complete(t, n) {
      let r = e.get(t);
      if (!r) return n;
      for (let e of n) r.delete(pe(e));
      return r.size === 0 ? n : [...n, ...r.values()];
    },
    forget(t) {
      e.delete(t);
    },
  };
}
async function he(e, t, n, r, i) {
  try {
    return await e.transaction(`rw`, e.drafts, async () => {
      let a = (await e.drafts.get(n.id)) ?? i;
      if (!a) return { ok: !1, code: `draft-gone` };
      let { kind: o, kindVersion: s, baseRev: c, author: l, startedAt: u, seen: d } = a,
        f = t.complete(n.id, n.photos);
      return (
        await e.drafts.put({
          ...n,
          photos: f,
          kind: o,
          kindVersion: s,
          baseRev: c,
          author: l,
          startedAt: u,
          seen: d,
          keptAt: r,
        }),
        { ok: !0, value: r }
      );
    });
  } catch (e) {
    let t = D(e);
    if (t === null) throw e;
    return { ok: !1, code: t };
  }
}
function ge({ database: e, environment: t }) {
  let n = /* @__PURE__ */ new Map(),
    r = /* @__PURE__ */ new Map(),
    i = me(),
    a = (a) => {
      let o = a.latest,
        s = he(e, i, o, t.now(), r.get(o.id))
          .then((e) => (e.ok && r.delete(o.id), e))
          .finally(() => {
            ((a.running = null), a.next === null && n.get(o.id) === a && n.delete(o.id));
          });
      return ((a.running = s), s);
    };
  return {
    unseen: i,
    began(e) {
      r.set(e.id, e);
    },
    forget(e) {
      (r.delete(e), i.forget(e));
    },
    keep(e) {
      let t = n.get(e.id) ?? { latest: e, running: null, next: null };
      if ((n.set(e.id, t), (t.latest = e), t.next)) return t.next;
      if (!t.running) return a(t);
      let r = () => ((t.next = null), a(t));
      return ((t.next = t.running.then(r, r)), t.next);
    },
  };
}
var _e = { takenAt: null, point: null },
  ve = 200,
  ye = 500,
  be = 64,
  xe = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 9: 4, 10: 8 },
  Se = 34665,
  Ce = 34853,
  we = 306,
  O = 36867,
  Te = 36880,
  Ee = 36881,
  De = { latRef: 1, lat: 2, lonRef: 3, lon: 4, error: 31 };
function k(e) {
  let t = new DataView(e);
  if (t.byteLength < 4 || t.getUint16(0) !== 65496) return null;
  let n = 2;
  for (let r = 0; r < ve && n + 10 <= t.byteLength; r += 1) {
    if (t.getUint8(n) !== 255) return null;
    let r = t.getUint8(n + 1),
      i = t.getUint16(n + 2),
      a = n + 2 + i;
    if (r === 218 || i < 2 || a > t.byteLength) return null;
    let o = t.getUint32(n + 4) === 1165519206 && t.getUint16(n + 8) === 0;
    if (r === 225 && o && i >= 16) return new DataView(e, n + 10, i - 8);
    n = a;
  }
  return null;
}
function Oe({ view: e, little: t }, n) {
  let r = /* @__PURE__ */ new Map();
  if (n < 8 || n + 2 > e.byteLength) return r;
  let i = Math.min(ye, e.getUint16(n, t));
  for (let a = 0; a < i; a += 1) {
    let i = n + 2 + a * 12;
    if (i + 12 > e.byteLength) break;
    let o = e.getUint16(i + 2, t),
      s = e.getUint32(i + 4, t),
      c = (xe[o] ?? 0) * s;
    if (c === 0) continue;
    let l = c <= 4 ? i + 8 : e.getUint32(i + 8, t);
    l + c > e.byteLength || r.set(e.getUint16(i, t), { type: o, count: s, at: l });
  }
  return r;
}
function ke({ view: e }, t) {
  if (t?.type !== 2) return null;
  let n = ``;
  for (let r = 0; r < Math.min(t.count, be); r += 1) {
    let i = e.getUint8(t.at + r);
    if (i === 0) break;
    n += String.fromCharCode(i);
  }
  return n.trim();
}
function Ae({ view: e, little: t }, n, r) {
  if (n?.type !== 5 || n.count < r) return null;
  let i = Array.from({ length: r }, (r, i) => {
    let a = n.at + i * 8;
    return e.getUint32(a, t) / e.getUint32(a + 4, t);
  });
  return i.every(Number.isFinite) ? i : null;
}
function je({ view: e, little: t }, n) {
  return n?.type === 4 ? e.getUint32(n.at, t) : 0;
}
function Me(e, t, n, r) {
  let i = Ae(e, t, 3);
  if (!i) return null;
  let [a = 0, o = 0, s = 0] = i,
    c = a + o / 60 + s / 3600;
  return c > r ? null : n === `S` || n === `W` ? -c : c;
}
function Ne(e, t) {
  let n = Me(e, t.get(De.lat), ke(e, t.get(De.latRef)), 90),
    r = Me(e, t.get(De.lon), ke(e, t.get(De.lonRef)), 180);
  return n === null || r === null || (n === 0 && r === 0)
    ? null
    : { lat: n, lon: r, accuracy: Ae(e, t.get(De.error), 1)?.[0] ?? null };
}
function Pe(e, t) {
  let n = /^(\d{4}):(\d{2}):(\d{2}) (\d{2}):(\d{2}):(\d{2})$/.exec(e ?? ``);
  if (!n) return null;
  let [, r, i, a, o, s, c] = n,
    l = `${r ?? ``}-${i ?? ``}-${a ?? ``}T${o ?? ``}:${s ?? ``}:${c ?? ``}`,
    u = Date.parse(`${l}Z`);
  return Number.isNaN(u) || !new Date(u).toISOString().startsWith(l)
    ? null
    : t !== null && /^[+-](0\d|1[0-4]):[0-5]\d$/.test(t)
      ? l + t
      : l;
}
function Fe(e) {
  let t = k(e);
  if (!t || t.byteLength < 8) return _e;
  let n = t.getUint16(0);
  if (n !== 18761 && n !== 19789) return _e;
  let r = n === 18761;
  if (t.getUint16(2, r) !== 42) return _e;
  let i = { view: t, little: r },
    a = Oe(i, t.getUint32(4, r)),
    o = Oe(i, je(i, a.get(Se))),
    s = Oe(i, je(i, a.get(Ce)));
  return { takenAt: Pe(ke(i, o.get(O)), ke(i, o.get(Ee))) ?? Pe(ke(i, a.get(we)), ke(i, o.get(Te))), point: Ne(i, s) };
}
var Ie = 500;
function Le(e) {
  return e >= 192 && e <= 207 && e !== 196 && e !== 200 && e !== 204;
}
function Re(e) {
  let t = 2;
  for (let n = 0; n < Ie && t + 9 <= e.byteLength; n += 1) {
    if (e.getUint8(t) !== 255) return null;
    let n = e.getUint8(t + 1);
    if (n === 255) t += 1;
    else {
      if (Le(n)) return { height: e.getUint16(t + 5), width: e.getUint16(t + 7) };
      t += 2 + Math.max(2, e.getUint16(t + 2));
    }
  }
  return null;
}
function ze(e) {
  if (e.byteLength < 30) return null;
  switch (e.getUint32(12)) {
    case 1448097824:
      return { width: e.getUint16(26, !0) & 16383, height: e.getUint16(28, !0) & 16383 };
    case 1448097868: {
      let t = e.getUint32(21, !0);
      return { width: (t & 16383) + 1, height: ((t >>> 14) & 16383) + 1 };
    }
    case 1448097880:
      return {
        width: 1 + e.getUint16(24, !0) + (e.getUint8(26) << 16),
        height: 1 + e.getUint16(27, !0) + (e.getUint8(29) << 16),
      };
    default:
      return null;
  }
}
function Be(e) {
  let t = new DataView(e);
  return t.byteLength < 24
    ? null
    : t.getUint16(0) === 65496
      ? Re(t)
      : t.getUint32(0) === 2303741511
        ? { width: t.getUint32(16), height: t.getUint32(20) }
        : t.getUint32(0) === 1380533830 && t.getUint32(8) === 1464156752
          ? ze(t)
          : null;
}
var Ve = 2048,
  He = 320,
  Ue = 0.82,
  We = 0.7;
async function Ge(e, t, n) {
  let r = Math.min(1, t / Math.max(e.width, e.height)),
    i = Math.max(1, Math.round(e.width * r)),
    a = Math.max(1, Math.round(e.height * r)),
    o = document.createElement(`canvas`);
  ((o.width = i), (o.height = a));
  let s = o.getContext(`2d`);
  if (!s) throw Error(`a canvas draws in two dimensions`);
  ((s.fillStyle = `#fff`), s.fillRect(0, 0, i, a), (s.imageSmoothingQuality = `high`), s.drawImage(e, 0, 0, i, a));
  let c = await new Promise((e) => {
    o.toBlob(e, `image/jpeg`, n);
  });
  if (((o.width = 0), (o.height = 0), !c)) throw Error(`a canvas of this size can be encoded`);
  return { bytes: await c.arrayBuffer(), width: i, height: a };
}
var Ke = async (e) => {
  let t;
  try {
    t = await createImageBitmap(e, { imageOrientation: `from-image` });
  } catch {
    return `not-an-image`;
  }
  try {
    if (t.width * t.height > 1e8) return `too-large`;
    let e = await Ge(t, Ve, Ue),
      n = await Ge(t, He, We);
    return { jpeg: e.bytes, thumb: n.bytes, width: e.width, height: e.height };
  } finally {
    t.close();
  }
};
function qe(e) {
  return [...new Uint8Array(e)].map((e) => e.toString(16).padStart(2, `0`)).join(``);
}
oe();
var Je = 62914560,
  Ye = 864e5,
  Xe = Date.UTC(1995, 0, 1),
  Ze = (e) => ({ ok: !1, code: e });
function Qe(e, t, n) {
  let r = (e) => e >= Xe && e <= n + Ye,
    i = e.takenAt === null ? NaN : Date.parse(e.takenAt);
  return r(i) ? i : t instanceof File && r(t.lastModified) ? t.lastModified : n;
}
async function $e(e, t, n) {
  let { database: r, environment: i } = e,
    { file: a, role: o } = n;
  if (a.size > Je) return Ze(`photo-too-large`);
  let s;
  try {
    s = await a.arrayBuffer();
  } catch {
    return Ze(`photo-not-an-image`);
  }
  let c = Be(s);
  if (c && c.width * c.height > 1e8) return Ze(`photo-too-large`);
  let l = Fe(s),
    u = await e.scaleImage(a);
  if (u === `too-large`) return Ze(`photo-too-large`);
  if (u === `not-an-image`) return Ze(`photo-not-an-image`);
  let d = qe(await crypto.subtle.digest(`SHA-256`, u.jpeg)),
    { drafts: f, photoBytes: p, thumbs: m } = r,
    h = null;
  try {
    return await r.transaction(`rw`, [f, p, m], async () => {
      let e = await f.get(n.draft);
      if (!e) return Ze(`draft-gone`);
      let r = {
        sha256: d,
        role: o,
        size: u.jpeg.byteLength,
        width: u.width,
        height: u.height,
        takenAt: Qe(l, a, i.now()),
        author: e.author,
        point: l.point ? { ...l.point, source: `gps` } : n.point,
      };
      (await p.put({ sha256: d, bytes: u.jpeg }), await m.put({ sha256: d, bytes: u.thumb }));
      let s = e.photos.filter((e) => e.sha256 !== d || e.role !== o);
      return (
        await f.put({ ...e, photos: [...s, r], keptAt: i.now() }),
        t.unseen.add(n.draft, r),
        (h = r),
        { ok: !0, value: r }
      );
    });
  } catch (e) {
    h && t.unseen.remove(n.draft, h);
    let r = D(e);
    if (r === null) throw e;
    return Ze(r);
  }
}
function et(e) {
  return typeof e == `object` && !!e && `type` in e && e.type === `sillage-sync`;
}
var A = `sillage-sync`;
function tt() {
  let e = `serviceWorker` in navigator ? navigator.serviceWorker : null;
  return {
    fetch: (e, t) => globalThis.fetch(e, t),
    now: () => Date.now(),
    random: () => Math.random(),
    online: () => navigator.onLine,
    onBug: (e) => {
      reportError(e);
    },
    locks: `locks` in navigator ? navigator.locks : null,
    storage: `storage` in navigator ? navigator.storage : null,
    after(e, t) {
      let n = setTimeout(t, e);
      return () => {
        clearTimeout(n);
      };
    },
    onWake(t) {
      let n = () => {
          document.visibilityState === `visible` && t(`visible`);
        },
        r = () => {
          t(`online`);
        },
        i = (e) => {
          et(e.data) && t(`worker`);
        };
      return (
        document.addEventListener(`visibilitychange`, n),
        window.addEventListener(`online`, r),
        e?.addEventListener(`message`, i),
        () => {
          (document.removeEventListener(`visibilitychange`, n),
            window.removeEventListener(`online`, r),
            e?.removeEventListener(`message`, i));
        }
      );
    },
    async askForWake(t) {
      e?.controller && (await (await e.ready).sync?.register(t));
    },
  };
}
function nt(e) {
  return typeof e == `object` && !!e && !Array.isArray(e);
}
function rt(e) {
  let t = e.fields.point;
  if (!nt(t)) return null;
  let { lat: n, lon: r, accuracy: i, source: a } = t;
  return typeof n != `number` || typeof r != `number` || !(Math.abs(n) <= 90) || !(Math.abs(r) <= 180)
    ? null
    : {
        lat: n,
        lon: r,
        accuracy: typeof i == `number` ? i : null,
        source: a === `gps` || a === `pin` || a === `address` || a === `import` ? a : `pin`,
      };
}
function j(e, t) {
  let n = e.fields[t];
  return typeof n == `string` ? n : ``;
}
function it(e, t) {
  let n = e.fields[t];
  return typeof n == `number` && Number.isFinite(n) ? n : null;
}
function at(e, t) {
  let n = e ?? null,
    r = t ?? null;
  if (n === r) return !0;
  if (typeof n != `object` || typeof r != `object` || n === null || r === null || Array.isArray(n) !== Array.isArray(r))
    return !1;
  let i = Object.entries(n),
    a = Object.keys(r);
  return i.length === a.length && i.every(([e, t]) => Object.hasOwn(r, e) && at(t, r[e]));
}
var ot = o(() => {});
function st(e) {
  return {
    intervention: {
      id: e.intervention,
      kind: e.kind,
      kindVersion: e.kindVersion,
      fields: {},
      photos: [],
      comments: [],
      trail: [],
      deleted: !1,
    },
    rev: 0,
    fieldRevs: {},
  };
}
function ct(e, t, n) {
  if (!t || t.length === 0) return e;
  let r = new Set(e.map(n)),
    i = t.filter((e) => !r.has(n(e)));
  return i.length === 0 ? e : [...e, ...i];
}
function lt(e, t) {
  let n = e ?? st(t),
    r = n.rev + 1,
    i = n.intervention,
    a = { ...i.fields },
    o = { ...n.fieldRevs },
    s = [],
    c = (t.settles?.length ?? 0) > 0,
    l = i.trail,
    u = t.baseRev < n.rev;
  i.deleted &&
    !t.remove &&
    Object.keys(t.patch).length + (t.photos?.length ?? 0) + (t.comments?.length ?? 0) > 0 &&
    !c &&
    s.push({ field: ut, kept: !0, offered: !1 });
  for (let [e, n] of Object.entries(t.patch)) {
    let i = a[e];
    if (!at(i, n.new)) {
      if (!((o[e] ?? 0) <= t.baseRev || at(i, n.old) || c)) s.push({ field: e, kept: i ?? null, offered: n.new });
      else if (((a[e] = n.new), (o[e] = r), e === `status` && typeof n.new == `string`)) {
        let e = { edit: t.id, status: n.new, author: t.author, at: t.at, offsetMin: t.offsetMin };
        l = ct(l, [e], (e) => e.edit);
      }
    }
  }
  let d = i.deleted;
  return (
    t.remove && !i.deleted && (n.rev > t.baseRev && !c ? s.push({ field: ut, kept: !1, offered: !0 }) : (d = !0)),
    c && i.deleted && !t.remove && (d = !1),
    s.length > 0 && (u = !0),
    {
      next: {
        intervention: {
          ...i,
          fields: a,
          trail: l,
          deleted: d,
          photos: ct(i.photos, t.photos, (e) => `${e.role}:${e.sha256}`),
          comments: ct(i.comments, t.comments, (e) => e.id),
        },
        rev: r,
        fieldRevs: o,
      },
      conflicts: s,
      result: s.length > 0 ? `conflict` : u ? `merged` : `applied`,
    }
  );
}
var ut,
  dt = o(() => {
    (ot(), (ut = `@deleted`));
  });
dt();
function ft(e, t) {
  if (!e) return !0;
  let n = t[e.field];
  return (typeof n == `string` || typeof n == `boolean`) && e.in.includes(n);
}
S();
function pt(e) {
  return e == null || e === `` || (Array.isArray(e) && e.length === 0);
}
function mt(e) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(e)) return !1;
  let t = Date.parse(`${e}T00:00:00Z`);
  return !Number.isNaN(t) && new Date(t).toISOString().startsWith(e);
}
function ht(e, t) {
  if (pt(t)) return null;
  switch (e.type) {
    case `choice`:
      return e.options.some((e) => e.value === t) ? null : `field-not-an-option`;
    case `choices`:
      return Array.isArray(t)
        ? t.every((t) => e.options.some((e) => e.value === t))
          ? null
          : `field-not-an-option`
        : `field-wrong-type`;
    case `decimal`:
    case `whole`:
      return typeof t != `number` || !Number.isFinite(t) || (e.type === `whole` && !Number.isInteger(t))
        ? `field-not-a-number`
        : t < e.min || t > e.max
          ? `field-out-of-range`
          : null;
    case `text`:
      return typeof t == `string` ? (t.length > e.maxLength ? `field-too-long` : null) : `field-wrong-type`;
    case `flag`:
      return typeof t == `boolean` ? null : `field-wrong-type`;
    case `date`:
      return typeof t == `string` && mt(t) ? null : `field-not-a-date`;
  }
}
function gt(e, t) {
  let n = [],
    r = t.status;
  ((typeof r == `string` && b(e, r)) || n.push({ field: `status`, code: `status-unknown` }),
    pt(t.point) && pt(t.address) && n.push({ field: `point`, code: `place-required` }));
  for (let i of e.fields) {
    let e = t[i.name];
    if (pt(e)) {
      ft(i.when, t) &&
        typeof r == `string` &&
        i.requiredIn?.includes(r) &&
        n.push({ field: i.name, code: `field-required` });
      continue;
    }
    let a = ht(i, e);
    a && n.push({ field: i.name, code: a });
  }
  return n;
}
var _t = 36e5;
function vt(e, t, n) {
  let r = e.targets.find((e) => ft(e.when, t));
  return r ? n + r.hours * _t : null;
}
S();
var M = (e) => e == null || e === ``;
function N(e, t) {
  return {
    author: t.author,
    createdAt: t.startedAt,
    ...(M(e.sector) && t.sector !== null ? { sector: t.sector } : {}),
    ...(M(e.priority) ? { priority: `normal` } : {}),
  };
}
function yt(e, t, n, r, i) {
  let a = n.status;
  if (typeof a != `string` || a === t.status) return {};
  let o = b(e, a)?.phase === `closed`,
    s = t.status,
    c = typeof s == `string` && b(e, s)?.phase === `closed`;
  return {
    ...((a === e.initialStatus || (r && o)) && M(t.startedAt) ? { startedAt: r ? i.startedAt : i.now } : {}),
    ...(o && !c ? { endedAt: i.now } : {}),
    ...(!o && !M(t.endedAt) ? { endedAt: null } : {}),
  };
}
function bt(e, t, n, r, i) {
  let a = { ...(r ? N(n, i) : {}), ...yt(e, t, n, r, i) },
    o = { ...n, ...a },
    s = typeof o.createdAt == `number` ? o.createdAt : i.now,
    c = vt(e, o, s),
    l = r || vt(e, t, s) !== c,
    u = e.sensitive !== void 0 && ft(e.sensitive, o),
    d = !r && e.sensitive !== void 0 && ft(e.sensitive, t);
  return { ...a, ...(l && c !== null ? { dueAt: c } : {}), ...(u && !d ? { priority: `urgent` } : {}) };
}
function xt(e, t) {
  return {
    seq: e.seq,
    made: e.made + t.made,
    received: e.received + t.received,
    photosMade: e.photosMade + t.photosMade,
    photosReceived: e.photosReceived + t.photosReceived,
  };
}
function St(e, t, n) {
  let r = n.filter((e) => e.state === `pending` || e.state === `quarantined`).length,
    i = +(r === 0) - (e?.unsent === 0);
  return { row: { id: t, unsent: r }, change: { ...Dt, made: +!e, received: i } };
}
function Ct(e, t) {
  let n = +(t.state === `received`) - (e?.state === `received`);
  return { ...Dt, photosMade: +!e, photosReceived: n };
}
async function wt(e, t) {
  Object.values(t).every((e) => e === 0) || (await T(e, `ledger`, xt((await C(e, `ledger`)) ?? Ot, t)));
}
async function Tt(e, t, n) {
  let r = (await e.work.get(t)) ?? null,
    { row: i, change: a } = St(r, t, n);
  r?.unsent !== i.unsent && (await e.work.put(i), await wt(e, a));
}
async function Et(e, t) {
  let n = await e.photos.get(t.key);
  (await e.photos.put(t), await wt(e, Ct(n, t)));
}
var Dt,
  Ot,
  kt = o(() => {
    (E(), (Dt = { made: 0, received: 0, photosMade: 0, photosReceived: 0 }), (Ot = { ...Dt, seq: 0 }));
  });
function At(e, t) {
  return `${e.sha256}:${t}:${e.role}`;
}
var jt = o(() => {});
function P(e) {
  return e.state === `pending` || e.state === `acked`;
}
var Mt = o(() => {});
function Nt(e, t) {
  let n = t.filter(P).toSorted((e, t) => e.seq - t.seq),
    r = e,
    i = /* @__PURE__ */ new Set();
  for (let { edit: e } of n) {
    r = lt(r, e).next;
    for (let t of e.settles ?? []) i.add(t);
  }
  return r
    ? {
        intervention: r.intervention,
        fieldRevs: r.fieldRevs,
        rev: e?.rev ?? 0,
        version: e?.version ?? 0,
        conflicts: (e?.conflicts ?? []).filter((e) => !i.has(e.id)),
        doubtful: e?.doubtful ?? !1,
        ...(e?.extra ? { extra: e.extra } : {}),
        pending: n.filter((e) => e.state === `pending`).length,
      }
    : null;
}
var F = o(() => {
  Mt();
});
function Pt(e) {
  return Math.max(
    0,
    it(e, `createdAt`) ?? 0,
    it(e, `startedAt`) ?? 0,
    it(e, `endedAt`) ?? 0,
    ...e.trail.map((e) => e.at),
    ...e.comments.map((e) => e.at),
  );
}
var Ft = o(() => {
  ot();
});
function It(e) {
  return Bt(e.lat) * zt + Vt(e.lon);
}
function Lt(e, t) {
  let [n, r, i, a] = e,
    o = Bt(n),
    s = Bt(i);
  return s - o + 1 > t
    ? null
    : Array.from({ length: Math.max(0, s - o + 1) }, (e, t) => {
        let n = (o + t) * zt;
        return [n + Vt(r), n + Vt(a)];
      });
}
var Rt,
  zt,
  Bt,
  Vt,
  Ht = o(() => {
    ((Rt = 0.005),
      (zt = 360 / Rt),
      (Bt = (e) => Math.floor((Math.min(90, Math.max(-90, e)) + 90) / Rt)),
      (Vt = (e) => Math.min(71999, Math.floor((Math.min(180, Math.max(-180, e)) + 180) / Rt))));
  });
function Ut(e) {
  let t = e.normalize(`NFD`).replace(/\p{M}/gu, ``).toLowerCase();
  return [...new Set(t.match(/[\p{L}\p{N}]+/gu) ?? [])];
}
function Wt(e) {
  return Ut(
    Kt.map((t) => e[t])
      .filter((e) => typeof e == `string`)
      .join(` `),
  ).slice(0, Gt);
}
var Gt,
  Kt,
  qt = o(() => {
    ((Gt = 60), (Kt = [`address`, `reference`, `crew`, `signature`, `reason`, `inscription`, `support`]));
  });
function I(e, t, n) {
  let { intervention: r } = e,
    i = { ...e, id: r.id, snapshot: t };
  if (r.deleted) return i;
  let a = b(y(r.kind, r.kindVersion), j(r, `status`)),
    o = rt(r);
  return {
    ...i,
    changedAt: Math.max(Pt(r), n),
    open: a?.phase === `closed` ? 0 : 1,
    words: Wt(r.fields),
    ...(o ? { cell: It(o) } : {}),
  };
}
function Jt(e) {
  return {
    id: e.id,
    intervention: e.intervention,
    rev: e.rev,
    pending: e.pending,
    conflicts: e.conflicts,
    doubtful: e.doubtful,
    changedAt: e.changedAt ?? 0,
  };
}
var Yt = o(() => {
  (ot(), S(), Ft(), Ht(), qt());
});
async function Xt(e, t) {
  let [n = null, r = null] = await Promise.all([e.records.get(t), e.work.get(t)]),
    [i = null, a = []] = r
      ? await Promise.all([e.bases.get(t), e.edits.where(`intervention`).equals(t).sortBy(`seq`)])
      : [];
  if (i || a.some(P) || !n || n.rev === 0) return { row: n, base: i, baseKept: i !== null, outbox: a, work: r };
  let { pending: o, changedAt: s, open: c, cell: l, words: u, ...d } = n;
  return { row: n, base: d, baseKept: !1, outbox: a, work: r };
}
async function Zt(e, t, n, r = 0) {
  let { base: i, outbox: a } = n,
    o = Nt(i, a),
    s = [];
  i && a.some(P) ? s.push(e.bases.put(i)) : n.baseKept && s.push(e.bases.delete(t));
  let c = Math.max(r, n.row?.changedAt ?? 0);
  (o ? s.push(e.records.put(I(o, i?.snapshot ?? 0, c))) : s.push(e.records.delete(t)), await Promise.all(s));
}
async function Qt(e, t) {
  let n = await C(e, `snapshot`);
  return t && t.snapshot === n?.number ? t : null;
}
var $t = o(() => {
  (Mt(), F(), E(), Yt());
});
function en(e) {
  let { records: t, bases: n, edits: r, photos: i, work: a, meta: o, drafts: s } = e;
  return [t, n, r, i, a, o, s];
}
async function tn(e, t) {
  let [n, [r, i, a]] = await Promise.all([Xt(e, t), w(e, [`ledger`, `session`, `deviceId`])]);
  return { parts: n, ledger: r ?? Ot, session: ee(i), device: a ?? `` };
}
function nn(e, t) {
  return {
    key: At(e, t.intervention),
    sha256: e.sha256,
    intervention: t.intervention,
    role: e.role,
    edit: t.id,
    size: e.size,
    state: `kept`,
    unsent: 1,
    sent: 0,
    keptAt: t.at,
    receivedAt: null,
    problem: null,
    uploadUrl: null,
    tries: 0,
    retryAt: 0,
  };
}
async function rn(e, t, n, r) {
  let { database: i, environment: a } = e,
    { parts: o, device: s } = t,
    c = t.ledger.seq + 1,
    l = { id: a.newId(), device: s, seq: c, at: r, offsetMin: ne(r), ...n },
    u = {
      id: l.id,
      intervention: l.intervention,
      seq: c,
      state: `pending`,
      edit: l,
      length: JSON.stringify(l).length,
      tries: 0,
      retryAt: 0,
      receipt: null,
      code: null,
      since: r,
    },
    d = [...o.outbox, u],
    f = St(o.work, l.intervention, d),
    p = xt({ ...t.ledger, seq: c }, f.change),
    m = [],
    h = (l.photos ?? []).map((e) => nn(e, l)),
    g = h.length > 0 ? await i.photos.bulkGet(h.map((e) => e.key)) : [];
  for (let [e, t] of h.entries()) g[e]?.state !== `received` && (m.push(t), (p = xt(p, Ct(g[e], t))));
  await Promise.all([
    T(i, `ledger`, p),
    i.edits.add(u),
    i.work.put(f.row),
    m.length > 0 ? i.photos.bulkPut(m) : null,
    Zt(i, l.intervention, { ...o, outbox: d }, r),
  ]);
}
var an = o(() => {
  (re(), kt(), E(), jt(), $t());
});
(an(), ot());
function on(e) {
  return e === `` || (Array.isArray(e) && e.length === 0) ? null : e;
}
function sn(e, t) {
  let n = {};
  for (let [r, i] of Object.entries(t)) {
    let t = on(i),
      a = e[r] ?? null;
    at(on(a), t) || (n[r] = { old: a, new: t });
  }
  return n;
}
(dt(), S(), oe());
function cn(e, t) {
  let n = e.conflicts.find((e) => e.id === t.conflict);
  if (!n) return null;
  let r = [n.id];
  if (n.field === `@deleted`) return { patch: {}, settles: r, ...(t.value === !0 ? { remove: !0 } : {}) };
  let i = e.intervention.fields[n.field] ?? null;
  return { patch: { [n.field]: { old: i, new: t.value } }, settles: r };
}
function ln(e, t, n, r, i) {
  let { fields: a, kind: o, kindVersion: s } = n.intervention,
    c = r.comment?.trim() ?? ``,
    l = c === `` ? {} : { comments: [{ id: e.environment.newId(), author: t.user.id, at: i, text: c }] },
    u = r.settle ? cn(n, r.settle) : null,
    d = u?.patch ?? {};
  if (r.fields) {
    let e = y(o, s);
    if (!e) return { ok: !1, code: `edit-kind-unknown` };
    let n = { ...a, ...r.fields },
      c = { author: t.user.id, sector: t.user.sector, startedAt: i, now: i },
      l = { ...n, ...bt(e, a, n, !1, c) },
      u = gt(e, l)[0];
    if (u) return { ok: !1, code: u.code };
    d = { ...sn(a, l), ...d };
  }
  return Object.keys(d).length === 0 && c === `` && !u
    ? { ok: !0, content: null }
    : { ok: !0, content: { ...u, patch: d, ...l } };
}
async function un(e, t, n) {
  let { database: r, environment: i } = e,
    a = i.now();
  try {
    let i = await r.transaction(`rw`, en(r), async () => {
      let i = await tn(r, t),
        { parts: o, session: s } = i;
      if (!o.row) return { ok: !1, code: `intervention-not-here` };
      let c = ln(e, s, o.row, n, a);
      if (!c.ok) return c;
      if (!c.content) return { ok: !0, value: a };
      let { kind: l, kindVersion: u } = o.row.intervention;
      return (
        await rn(
          e,
          i,
          { author: s.user.id, intervention: t, kind: l, kindVersion: u, baseRev: o.row.rev, ...c.content },
          a,
        ),
        { ok: !0, value: a }
      );
    });
    return (i.ok && e.nudge(), i);
  } catch (e) {
    let t = D(e);
    if (t === null) throw e;
    return { ok: !1, code: t };
  }
}
(S(), oe(), an());
function dn(e, t, n, r, i) {
  let a = y(t.kind, t.kindVersion);
  if (!a) return { ok: !1, code: `edit-kind-unknown` };
  let o = n.row?.intervention ?? null,
    s = o ? t.seen : {},
    c = { ...t.seen, ...r.fields },
    l = { author: t.author, sector: e.user.sector, startedAt: t.startedAt, now: i },
    u = { ...c, ...bt(a, s, c, o === null, l) },
    d = gt(a, u)[0];
  if (d) return { ok: !1, code: d.code };
  let f = sn(s, u),
    p = new Set(o?.photos.map((e) => `${e.role}:${e.sha256}`)),
    m = r.photos.filter((e) => {
      let t = `${e.role}:${e.sha256}`;
      return !p.has(t) && p.add(t);
    }),
    { comments: h } = r;
  return o && Object.keys(f).length === 0 && m.length === 0 && h.length === 0
    ? { ok: !0, content: null }
    : {
        ok: !0,
        content: {
          author: t.author,
          intervention: t.id,
          kind: t.kind,
          kindVersion: t.kindVersion,
          baseRev: o ? t.baseRev : 0,
          patch: f,
          ...(m.length > 0 ? { photos: m } : {}),
          ...(h.length > 0 ? { comments: h } : {}),
        },
      };
}
async function fn(e, t, n) {
  let { database: r, environment: i } = e,
    a = i.now();
  try {
    let i = await r.transaction(`rw`, en(r), async () => {
      let [i, o] = await Promise.all([r.drafts.get(n.draft), tn(r, n.draft)]);
      if (!i) return { ok: !1, code: `draft-gone` };
      let s = t.complete(i.id, n.photos),
        c = dn(o.session, i, o.parts, { ...n, photos: s }, a);
      return c.ok
        ? (await Promise.all([c.content ? rn(e, o, c.content, a) : null, r.drafts.delete(i.id)]), { ok: !0, value: a })
        : c;
    });
    return (i.ok && (t.forget(n.draft), e.nudge()), i);
  } catch (e) {
    let t = D(e);
    if (t === null) throw e;
    return { ok: !1, code: t };
  }
}
var pn = /* @__PURE__ */ s((e, t, n) => {
    (function (n, r) {
      typeof e == `object` && t !== void 0
        ? (t.exports = r())
        : typeof define == `function` && define.amd
          ? define(r)
          : ((n = typeof globalThis < `u` ? globalThis : n || self), (n.Dexie = r()));
    })(n, function () {
      var e = function (t, n) {
        return (
          (e =
            Object.setPrototypeOf ||
            ({ __proto__: [] } instanceof Array &&
              function (e, t) {
                e.__proto__ = t;
              }) ||
            function (e, t) {
              for (var n in t) Object.prototype.hasOwnProperty.call(t, n) && (e[n] = t[n]);
            }),
          e(t, n)
        );
      };
      function t(t, n) {
        if (typeof n != `function` && n !== null)
          throw TypeError(`Class extends value ` + String(n) + ` is not a constructor or null`);
        e(t, n);
        function r() {
          this.constructor = t;
        }
        t.prototype = n === null ? Object.create(n) : ((r.prototype = n.prototype), new r());
      }
      var n = function () {
        return (
          (n =
            Object.assign ||
            function (e) {
              for (var t, n = 1, r = arguments.length; n < r; n++)
                for (var i in ((t = arguments[n]), t)) Object.prototype.hasOwnProperty.call(t, i) && (e[i] = t[i]);
              return e;
            }),
          n.apply(this, arguments)
        );
      };
      function r(e, t, n) {
        if (n || arguments.length === 2)
          for (var r = 0, i = t.length, a; r < i; r++)
            (a || !(r in t)) && ((a ||= Array.prototype.slice.call(t, 0, r)), (a[r] = t[r]));
        return e.concat(a || Array.prototype.slice.call(t));
      }
      var i = typeof globalThis < `u` ? globalThis : typeof self < `u` ? self : typeof window < `u` ? window : global,
        a = Object.keys,
        o = Array.isArray;
      typeof Promise < `u` && !i.Promise && (i.Promise = Promise);
      function s(e, t) {
        return (
          typeof t == `object` &&
            a(t).forEach(function (n) {
              e[n] = t[n];
            }),
          e
        );
      }
      var c = Object.getPrototypeOf,
        l = {}.hasOwnProperty;
      function u(e, t) {
        return l.call(e, t);
      }
      function d(e, t) {
        (typeof t == `function` && (t = t(c(e))),
          (typeof Reflect > `u` ? a : Reflect.ownKeys)(t).forEach(function (n) {
            p(e, n, t[n]);
          }));
      }
      var f = Object.defineProperty;
      function p(e, t, n, r) {
        f(
          e,
          t,
          s(
            n && u(n, `get`) && typeof n.get == `function`
              ? { get: n.get, set: n.set, configurable: !0 }
              : { value: n, configurable: !0, writable: !0 },
            r,
          ),
        );
      }
      function m(e) {
        return {
          from: function (t) {
            return (
              (e.prototype = Object.create(t.prototype)),
              p(e.prototype, `constructor`, e),
              { extend: d.bind(null, e.prototype) }
            );
          },
        };
      }
      var h = Object.getOwnPropertyDescriptor;
      function g(e, t) {
        var n = h(e, t),
          r;
        return n || ((r = c(e)) && g(r, t));
      }
      var _ = [].slice;
      function v(e, t, n) {
        return _.call(e, t, n);
      }
      function y(e, t) {
        return t(e);
      }
      function b(e) {
        if (!e) throw Error(`Assertion Failed`);
      }
      function x(e) {
        i.setImmediate ? setImmediate(e) : setTimeout(e, 0);
      }
      function S(e, t) {
        return e.reduce(function (e, n, r) {
          var i = t(n, r);
          return (i && (e[i[0]] = i[1]), e);
        }, {});
      }
      function C(e, t) {
        if (typeof t == `string` && u(e, t)) return e[t];
        if (!t) return e;
        if (typeof t != `string`) {
          for (var n = [], r = 0, i = t.length; r < i; ++r) {
            var a = C(e, t[r]);
            n.push(a);
          }
          return n;
        }
        var o = t.indexOf(`.`);
        if (o !== -1) {
          var s = e[t.substr(0, o)];
          return s == null ? void 0 : C(s, t.substr(o + 1));
        }
      }
      function w(e, t, n) {
        if (e && t !== void 0 && !(`isFrozen` in Object && Object.isFrozen(e))) {
          if (typeof t != `string` && `length` in t) {
            b(typeof n != `string` && `length` in n);
            for (var r = 0, i = t.length; r < i; ++r) w(e, t[r], n[r]);
          } else {
            var a = t.indexOf(`.`);
            if (a !== -1) {
              var s = t.substr(0, a),
                c = t.substr(a + 1);
              if (c === ``) n === void 0 ? (o(e) && !isNaN(parseInt(s)) ? e.splice(s, 1) : delete e[s]) : (e[s] = n);
              else {
                var l = e[s];
                if (!l || !u(e, s)) {
                  if (n === void 0) return;
                  l = e[s] = {};
                }
                w(l, c, n);
              }
            } else n === void 0 ? (o(e) && !isNaN(parseInt(t)) ? e.splice(t, 1) : delete e[t]) : (e[t] = n);
          }
        }
      }
      function T(e, t) {
        typeof t == `string`
          ? w(e, t, void 0)
          : `length` in t &&
            [].map.call(t, function (t) {
              w(e, t, void 0);
            });
      }
      function E(e) {
        var t = {};
        for (var n in e) u(e, n) && (t[n] = e[n]);
        return t;
      }
      var ee = [].concat;
      function te(e) {
        return ee.apply([], e);
      }
      var ne =
          `BigUint64Array,BigInt64Array,Array,Boolean,String,Date,RegExp,Blob,File,FileList,FileSystemFileHandle,FileSystemDirectoryHandle,ArrayBuffer,DataView,Uint8ClampedArray,ImageBitmap,ImageData,Map,Set,CryptoKey`
            .split(`,`)
            .concat(
              te(
                [8, 16, 32, 64].map(function (e) {
                  return [`Int`, `Uint`, `Float`].map(function (t) {
                    return t + e + `Array`;
                  });
                }),
              ),
            )
            .filter(function (e) {
              return i[e];
            }),
        re = new Set(
          ne.map(function (e) {
            return i[e];
          }),
        );
      function D(e) {
        var t = {};
        for (var n in e)
          if (u(e, n)) {
            var r = e[n];
            t[n] = !r || typeof r != `object` || re.has(r.constructor) ? r : D(r);
          }
        return t;
      }
      var ie = null;
      function ae(e) {
        ie = /* @__PURE__ */ new WeakMap();
        var t = oe(e);
        return ((ie = null), t);
      }
      function oe(e) {
        if (!e || typeof e != `object`) return e;
        var t = ie.get(e);
        if (t) return t;
        if (o(e)) {
          ((t = []), ie.set(e, t));
          for (var n = 0, r = e.length; n < r; ++n) t.push(oe(e[n]));
        } else if (re.has(e.constructor)) t = e;
        else {
          var i = c(e);
          for (var a in ((t = i === Object.prototype ? {} : Object.create(i)), ie.set(e, t), e))
            u(e, a) && (t[a] = oe(e[a]));
        }
        return t;
      }
      var se = {}.toString;
      function ce(e) {
        return se.call(e).slice(8, -1);
      }
      var le = typeof Symbol < `u` ? Symbol.iterator : `@@iterator`,
        ue =
          typeof le == `symbol`
            ? function (e) {
                var t;
                return e != null && (t = e[le]) && t.apply(e);
              }
            : function () {
                return null;
              };
      function de(e, t) {
        var n = e.indexOf(t);
        return (n >= 0 && e.splice(n, 1), n >= 0);
      }
      var fe = {};
      function pe(e) {
        var t, n, r, i;
        if (arguments.length === 1) {
          if (o(e)) return e.slice();
          if (this === fe && typeof e == `string`) return [e];
          if ((i = ue(e))) {
            for (n = []; (r = i.next()), !r.done;) n.push(r.value);
            return n;
          }
          if (e == null) return [e];
          if (((t = e.length), typeof t == `number`)) {
            for (n = Array(t); t--;) n[t] = e[t];
            return n;
          }
          return [e];
        }
        for (t = arguments.length, n = Array(t); t--;) n[t] = arguments[t];
        return n;
      }
      var me =
          typeof Symbol < `u`
            ? function (e) {
                return e[Symbol.toStringTag] === `AsyncFunction`;
              }
            : function () {
                return !1;
              },
        he = [
          `Modify`,
          `Bulk`,
          `OpenFailed`,
          `VersionChange`,
          `Schema`,
          `Upgrade`,
          `InvalidTable`,
          `MissingAPI`,
          `NoSuchDatabase`,
          `InvalidArgument`,
          `SubTransaction`,
          `Unsupported`,
          `Internal`,
          `DatabaseClosed`,
          `PrematureCommit`,
          `ForeignAwait`,
        ],
        ge = [
          `Unknown`,
          `Constraint`,
          `Data`,
          `TransactionInactive`,
          `ReadOnly`,
          `Version`,
          `NotFound`,
          `InvalidState`,
          `InvalidAccess`,
          `Abort`,
          `Timeout`,
          `QuotaExceeded`,
          `Syntax`,
          `DataClone`,
        ],
        _e = he.concat(ge),
        ve = {
          VersionChanged: `Database version changed by other database connection`,
          DatabaseClosed: `Database has been closed`,
          Abort: `Transaction aborted`,
          TransactionInactive: `Transaction has already completed or failed`,
          MissingAPI: `IndexedDB API missing. Please visit https://tinyurl.com/y2uuvskb`,
        };
      function ye(e, t) {
        ((this.name = e), (this.message = t));
      }
      m(ye)
        .from(Error)
        .extend({
          toString: function () {
            return this.name + `: ` + this.message;
          },
        });
      function be(e, t) {
        return (
          e +
          `. Errors: ` +
          Object.keys(t)
            .map(function (e) {
              return t[e].toString();
            })
            .filter(function (e, t, n) {
              return n.indexOf(e) === t;
            }).join(`
`)
        );
      }
      function xe(e, t, n, r) {
        ((this.failures = t), (this.failedKeys = r), (this.successCount = n), (this.message = be(e, t)));
      }
      m(xe).from(ye);
      function Se(e, t) {
        ((this.name = `BulkError`),
          (this.failures = Object.keys(t).map(function (e) {
            return t[e];
          })),
          (this.failuresByPos = t),
          (this.message = be(e, this.failures)));
      }
      m(Se).from(ye);
      var Ce = _e.reduce(function (e, t) {
          return ((e[t] = t + `Error`), e);
        }, {}),
        we = ye,
        O = _e.reduce(function (e, t) {
          var n = t + `Error`;
          function r(e, r) {
            ((this.name = n),
              e
                ? typeof e == `string`
                  ? ((this.message = `${e}${
                      r
                        ? `
 ` + r
                        : ``
                    }`),
                    (this.inner = r || null))
                  : typeof e == `object` && ((this.message = `${e.name} ${e.message}`), (this.inner = e))
                : ((this.message = ve[t] || n), (this.inner = null)));
          }
          return (m(r).from(we), (e[t] = r), e);
        }, {});
      ((O.Syntax = SyntaxError), (O.Type = TypeError), (O.Range = RangeError));
      var Te = ge.reduce(function (e, t) {
        return ((e[t + `Error`] = O[t]), e);
      }, {});
      function Ee(e, t) {
        if (!e || e instanceof ye || e instanceof TypeError || e instanceof SyntaxError || !e.name || !Te[e.name])
          return e;
        var n = new Te[e.name](t || e.message, e);
        return (
          `stack` in e &&
            p(n, `stack`, {
              get: function () {
                return this.inner.stack;
              },
            }),
          n
        );
      }
      var De = _e.reduce(function (e, t) {
        return ([`Syntax`, `Type`, `Range`].indexOf(t) === -1 && (e[t + `Error`] = O[t]), e);
      }, {});
      ((De.ModifyError = xe), (De.DexieError = ye), (De.BulkError = Se));
      function k() {}
      function Oe(e) {
        return e;
      }
      function ke(e, t) {
        return e == null || e === Oe
          ? t
          : function (n) {
              return t(e(n));
            };
      }
      function Ae(e, t) {
        return function () {
          (e.apply(this, arguments), t.apply(this, arguments));
        };
      }
      function je(e, t) {
        return e === k
          ? t
          : function () {
              var n = e.apply(this, arguments);
              n !== void 0 && (arguments[0] = n);
              var r = this.onsuccess,
                i = this.onerror;
              ((this.onsuccess = null), (this.onerror = null));
              var a = t.apply(this, arguments);
              return (
                r && (this.onsuccess = this.onsuccess ? Ae(r, this.onsuccess) : r),
                i && (this.onerror = this.onerror ? Ae(i, this.onerror) : i),
                a === void 0 ? n : a
              );
            };
      }
      function Me(e, t) {
        return e === k
          ? t
          : function () {
              e.apply(this, arguments);
              var n = this.onsuccess,
                r = this.onerror;
              ((this.onsuccess = this.onerror = null),
                t.apply(this, arguments),
                n && (this.onsuccess = this.onsuccess ? Ae(n, this.onsuccess) : n),
                r && (this.onerror = this.onerror ? Ae(r, this.onerror) : r));
            };
      }
      function Ne(e, t) {
        return e === k
          ? t
          : function () {
              var n = e.apply(this, arguments),
                r = arguments[0];
              s(r, n);
              var i = this.onsuccess,
                a = this.onerror;
              ((this.onsuccess = null), (this.onerror = null));
              var o = t.apply(this, arguments);
              return (
                i && (this.onsuccess = this.onsuccess ? Ae(i, this.onsuccess) : i),
                a && (this.onerror = this.onerror ? Ae(a, this.onerror) : a),
                n === void 0 ? (o === void 0 ? void 0 : o) : s(n, o)
              );
            };
      }
      function Pe(e, t) {
        return e === k
          ? t
          : function () {
              return t.apply(this, arguments) !== !1 && e.apply(this, arguments);
            };
      }
      function Fe(e, t) {
        return e === k
          ? t
          : function () {
              var n = e.apply(this, arguments);
              if (n && typeof n.then == `function`) {
                for (var r = this, i = arguments.length, a = Array(i); i--;) a[i] = arguments[i];
                return n.then(function () {
                  return t.apply(r, a);
                });
              }
              return t.apply(this, arguments);
            };
      }
      var Ie = typeof location < `u` && /^(http|https):\/\/(localhost|127\.0\.0\.1)/.test(location.href);
      function Le(e, t) {
        Ie = e;
      }
      var Re = {},
        ze = 100,
        Be =
          typeof Promise > `u`
            ? []
            : (function () {
                var e = Promise.resolve();
                if (typeof crypto > `u` || !crypto.subtle) return [e, c(e), e];
                var t = crypto.subtle.digest(`SHA-512`, new Uint8Array([0]));
                return [t, c(t), e];
              })(),
        Ve = Be[0],
        He = Be[1],
        Ue = Be[2],
        We = He && He.then,
        Ge = Ve && Ve.constructor,
        Ke = !!Ue;
      function qe() {
        queueMicrotask(dt);
      }
      var Je = function (e, t) {
          (tt.push([e, t]), (Xe &&= (qe(), !1)));
        },
        Ye = !0,
        Xe = !0,
        Ze = [],
        Qe = [],
        $e = Oe,
        et = { id: `global`, global: !0, ref: 0, unhandleds: [], onunhandled: k, pgp: !1, env: {}, finalize: k },
        A = et,
        tt = [],
        nt = 0,
        rt = [];
      function j(e) {
        if (typeof this != `object`) throw TypeError(`Promises must be constructed via new`);
        ((this._listeners = []), (this._lib = !1));
        var t = (this._PSD = A);
        if (typeof e != `function`) {
          if (e !== Re) throw TypeError(`Not a function`);
          ((this._state = arguments[1]), (this._value = arguments[2]), this._state === !1 && st(this, this._value));
        } else ((this._state = null), (this._value = null), ++t.ref, ot(this, e));
      }
      var it = {
        get: function () {
          var e = A,
            t = St;
          function n(n, r) {
            var i = this,
              a = !e.global && (e !== A || t !== St),
              o = a && !Et(),
              s = new j(function (t, s) {
                lt(i, new at(Mt(n, e, a, o), Mt(r, e, a, o), t, s, e));
              });
            return (this._consoleTask && (s._consoleTask = this._consoleTask), s);
          }
          return ((n.prototype = Re), n);
        },
        set: function (e) {
          p(
            this,
            `then`,
            e && e.prototype === Re
              ? it
              : {
                  get: function () {
                    return e;
                  },
                  set: it.set,
                },
          );
        },
      };
      (d(j.prototype, {
        then: it,
        _then: function (e, t) {
          lt(this, new at(null, null, e, t, A));
        },
        catch: function (e) {
          if (arguments.length === 1) return this.then(null, e);
          var t = arguments[0],
            n = arguments[1];
          return typeof t == `function`
            ? this.then(null, function (e) {
                return e instanceof t ? n(e) : vt(e);
              })
            : this.then(null, function (e) {
                return e && e.name === t ? n(e) : vt(e);
              });
        },
        finally: function (e) {
          return this.then(
            function (t) {
              return j.resolve(e()).then(function () {
                return t;
              });
            },
            function (t) {
              return j.resolve(e()).then(function () {
                return vt(t);
              });
            },
          );
        },
        timeout: function (e, t) {
          var n = this;
          return e < 1 / 0
            ? new j(function (r, i) {
                var a = setTimeout(function () {
                  return i(new O.Timeout(t));
                }, e);
                n.then(r, i).finally(clearTimeout.bind(null, a));
              })
            : this;
        },
      }),
        typeof Symbol < `u` && Symbol.toStringTag && p(j.prototype, Symbol.toStringTag, `Dexie.Promise`),
        (et.env = jt()));
      function at(e, t, n, r, i) {
        ((this.onFulfilled = typeof e == `function` ? e : null),
          (this.onRejected = typeof t == `function` ? t : null),
          (this.resolve = n),
          (this.reject = r),
          (this.psd = i));
      }
      (d(j, {
        all: function () {
          var e = pe.apply(null, arguments).map(Dt);
          return new j(function (t, n) {
            e.length === 0 && t([]);
            var r = e.length;
            e.forEach(function (i, a) {
              return j.resolve(i).then(function (n) {
                ((e[a] = n), --r || t(e));
              }, n);
            });
          });
        },
        resolve: function (e) {
          return e instanceof j
            ? e
            : e && typeof e.then == `function`
              ? new j(function (t, n) {
                  e.then(t, n);
                })
              : new j(Re, !0, e);
        },
        reject: vt,
        race: function () {
          var e = pe.apply(null, arguments).map(Dt);
          return new j(function (t, n) {
            e.map(function (e) {
              return j.resolve(e).then(t, n);
            });
          });
        },
        PSD: {
          get: function () {
            return A;
          },
          set: function (e) {
            return (A = e);
          },
        },
        totalEchoes: {
          get: function () {
            return St;
          },
        },
        newPSD: wt,
        usePSD: P,
        scheduler: {
          get: function () {
            return Je;
          },
          set: function (e) {
            Je = e;
          },
        },
        rejectionMapper: {
          get: function () {
            return $e;
          },
          set: function (e) {
            $e = e;
          },
        },
        follow: function (e, t) {
          return new j(function (n, r) {
            return wt(
              function (t, n) {
                var r = A;
                ((r.unhandleds = []),
                  (r.onunhandled = n),
                  (r.finalize = Ae(function () {
                    var e = this;
                    ht(function () {
                      e.unhandleds.length === 0 ? t() : n(e.unhandleds[0]);
                    });
                  }, r.finalize)),
                  e());
              },
              t,
              n,
              r,
            );
          });
        },
      }),
        Ge &&
          (Ge.allSettled &&
            p(j, `allSettled`, function () {
              var e = pe.apply(null, arguments).map(Dt);
              return new j(function (t) {
                e.length === 0 && t([]);
                var n = e.length,
                  r = Array(n);
                e.forEach(function (e, i) {
                  return j
                    .resolve(e)
                    .then(
                      function (e) {
                        return (r[i] = { status: `fulfilled`, value: e });
                      },
                      function (e) {
                        return (r[i] = { status: `rejected`, reason: e });
                      },
                    )
                    .then(function () {
                      return --n || t(r);
                    });
                });
              });
            }),
          Ge.any &&
            typeof AggregateError < `u` &&
            p(j, `any`, function () {
              var e = pe.apply(null, arguments).map(Dt);
              return new j(function (t, n) {
                e.length === 0 && n(/* @__PURE__ */ AggregateError([]));
                var r = e.length,
                  i = Array(r);
                e.forEach(function (e, a) {
                  return j.resolve(e).then(
                    function (e) {
                      return t(e);
                    },
                    function (e) {
                      ((i[a] = e), --r || n(AggregateError(i)));
                    },
                  );
                });
              });
            }),
          Ge.withResolvers && (j.withResolvers = Ge.withResolvers)));
      function ot(e, t) {
        try {
          t(
            function (t) {
              if (e._state === null) {
                if (t === e) throw TypeError(`A promise cannot be resolved with itself.`);
                var n = e._lib && ft();
                (t && typeof t.then == `function`
                  ? ot(e, function (e, n) {
                      t instanceof j ? t._then(e, n) : t.then(e, n);
                    })
                  : ((e._state = !0), (e._value = t), ct(e)),
                  n && pt());
              }
            },
            st.bind(null, e),
          );
        } catch (t) {
          st(e, t);
        }
      }
      function st(e, t) {
        if ((Qe.push(t), e._state === null)) {
          var n = e._lib && ft();
          ((t = $e(t)), (e._state = !1), (e._value = t), gt(e), ct(e), n && pt());
        }
      }
      function ct(e) {
        var t = e._listeners;
        e._listeners = [];
        for (var n = 0, r = t.length; n < r; ++n) lt(e, t[n]);
        var i = e._PSD;
        (--i.ref || i.finalize(),
          nt === 0 &&
            (++nt,
            Je(function () {
              --nt === 0 && mt();
            }, [])));
      }
      function lt(e, t) {
        if (e._state === null) e._listeners.push(t);
        else {
          var n = e._state ? t.onFulfilled : t.onRejected;
          if (n === null) return (e._state ? t.resolve : t.reject)(e._value);
          (++t.psd.ref, ++nt, Je(ut, [n, e, t]));
        }
      }
      function ut(e, t, n) {
        try {
          var r,
            i = t._value;
          (!t._state && Qe.length && (Qe = []),
            (r =
              Ie && t._consoleTask
                ? t._consoleTask.run(function () {
                    return e(i);
                  })
                : e(i)),
            !t._state && Qe.indexOf(i) === -1 && _t(t),
            n.resolve(r));
        } catch (e) {
          n.reject(e);
        } finally {
          (--nt === 0 && mt(), --n.psd.ref || n.psd.finalize());
        }
      }
      function dt() {
        P(et, function () {
          ft() && pt();
        });
      }
      function ft() {
        var e = Ye;
        return ((Ye = !1), (Xe = !1), e);
      }
      function pt() {
        var e, t, n;
        do
          for (; tt.length > 0;)
            for (e = tt, tt = [], n = e.length, t = 0; t < n; ++t) {
              var r = e[t];
              r[0].apply(null, r[1]);
            }
        while (tt.length > 0);
        ((Ye = !0), (Xe = !0));
      }
      function mt() {
        var e = Ze;
        ((Ze = []),
          e.forEach(function (e) {
            e._PSD.onunhandled.call(null, e._value, e);
          }));
        for (var t = rt.slice(0), n = t.length; n;) t[--n]();
      }
      function ht(e) {
        function t() {
          (e(), rt.splice(rt.indexOf(t), 1));
        }
        (rt.push(t),
          ++nt,
          Je(function () {
            --nt === 0 && mt();
          }, []));
      }
      function gt(e) {
        Ze.some(function (t) {
          return t._value === e._value;
        }) || Ze.push(e);
      }
      function _t(e) {
        for (var t = Ze.length; t;)
          if (Ze[--t]._value === e._value) {
            Ze.splice(t, 1);
            return;
          }
      }
      function vt(e) {
        return new j(Re, !1, e);
      }
      function M(e, t) {
        var n = A;
        return function () {
          var r = ft(),
            i = A;
          try {
            return (At(n, !0), e.apply(this, arguments));
          } catch (e) {
            t && t(e);
          } finally {
            (At(i, !1), r && pt());
          }
        };
      }
      var N = { awaits: 0, echoes: 0, id: 0 },
        yt = 0,
        bt = [],
        xt = 0,
        St = 0,
        Ct = 0;
      function wt(e, t, n, r) {
        var i = A,
          a = Object.create(i);
        ((a.parent = i),
          (a.ref = 0),
          (a.global = !1),
          (a.id = ++Ct),
          et.env,
          (a.env = Ke
            ? {
                Promise: j,
                PromiseProp: { value: j, configurable: !0, writable: !0 },
                all: j.all,
                race: j.race,
                allSettled: j.allSettled,
                any: j.any,
                resolve: j.resolve,
                reject: j.reject,
              }
            : {}),
          t && s(a, t),
          ++i.ref,
          (a.finalize = function () {
            --this.parent.ref || this.parent.finalize();
          }));
        var o = P(a, e, n, r);
        return (a.ref === 0 && a.finalize(), o);
      }
      function Tt() {
        return ((N.id ||= ++yt), ++N.awaits, (N.echoes += ze), N.id);
      }
      function Et() {
        return N.awaits ? (--N.awaits === 0 && (N.id = 0), (N.echoes = N.awaits * ze), !0) : !1;
      }
      (`` + We).indexOf(`[native code]`) === -1 && (Tt = Et = k);
      function Dt(e) {
        return N.echoes && e && e.constructor === Ge
          ? (Tt(),
            e.then(
              function (e) {
                return (Et(), e);
              },
              function (e) {
                return (Et(), F(e));
              },
            ))
          : e;
      }
      function Ot(e) {
        (++St, (N.echoes && --N.echoes !== 0) || (N.echoes = N.awaits = N.id = 0), bt.push(A), At(e, !0));
      }
      function kt() {
        var e = bt[bt.length - 1];
        (bt.pop(), At(e, !1));
      }
      function At(e, t) {
        var n = A;
        if (
          ((t ? N.echoes && (!xt++ || e !== A) : xt && (!--xt || e !== A)) && queueMicrotask(t ? Ot.bind(null, e) : kt),
          e !== A && ((A = e), n === et && (et.env = jt()), Ke))
        ) {
          var r = et.env.Promise,
            a = e.env;
          (n.global || e.global) &&
            (Object.defineProperty(i, 'Promise', a.PromiseProp),
            (r.all = a.all),
            (r.race = a.race),
            (r.resolve = a.resolve),
            (r.reject = a.reject),
            a.allSettled && (r.allSettled = a.allSettled),
            a.any && (r.any = a.any));
        }
      }
      function jt() {
        var e = i.Promise;
        return Ke
          ? {
              Promise: e,
              PromiseProp: Object.getOwnPropertyDescriptor(i, `Promise`),
              all: e.all,
              race: e.race,
              allSettled: e.allSettled,
              any: e.any,
              resolve: e.resolve,
              reject: e.reject,
            }
          : {};
      }
      function P(e, t, n, r, i) {
        var a = A;
        try {
          return (At(e, !0), t(n, r, i));
        } finally {
          At(a, !1);
        }
      }
      function Mt(e, t, n, r) {
        return typeof e == `function`
          ? function () {
              var i = A;
              (n && Tt(), At(t, !0));
              try {
                return e.apply(this, arguments);
              } finally {
                (At(i, !1), r && queueMicrotask(Et));
              }
            }
          : e;
      }
      function Nt(e) {
        Promise === Ge && N.echoes === 0 ? (xt === 0 ? e() : enqueueNativeMicroTask(e)) : setTimeout(e, 0);
      }
      var F = j.reject;
      function Pt(e, t, n, r) {
        if (!e.idbdb || (!e._state.openComplete && !A.letThrough && !e._vip)) {
          if (e._state.openComplete) return F(new O.DatabaseClosed(e._state.dbOpenError));
          if (!e._state.isBeingOpened) {
            if (!e._state.autoOpen) return F(new O.DatabaseClosed());
            e.open().catch(k);
          }
          return e._state.dbReadyPromise.then(function () {
            return Pt(e, t, n, r);
          });
        }
        var i = e._createTransaction(t, n, e._dbSchema);
        try {
          (i.create(), (e._state.PR1398_maxLoop = 3));
        } catch (i) {
          return i.name === Ce.InvalidState && e.isOpen() && --e._state.PR1398_maxLoop > 0
            ? (console.warn(`Dexie: Need to reopen db`),
              e.close({ disableAutoOpen: !1 }),
              e.open().then(function () {
                return Pt(e, t, n, r);
              }))
            : F(i);
        }
        return i
          ._promise(t, function (e, t) {
            return wt(function () {
              return ((A.trans = i), r(e, t, i));
            });
          })
          .then(function (e) {
            if (t === `readwrite`)
              try {
                i.idbtrans.commit();
              } catch {}
            return t === `readonly`
              ? e
              : i._completion.then(function () {
                  return e;
                });
          });
      }
      var Ft = `4.4.7`,
        It = `￿`,
        Lt = -1 / 0,
        Rt = `Invalid key provided. Keys must be of type string, number, Date or Array<string | number | Date>.`,
        zt = `String expected.`,
        Bt = 1e3,
        Vt = `__dbnames`,
        Ht = `readonly`,
        Ut = `readwrite`;
      function Wt(e, t) {
        return e
          ? t
            ? function () {
                return e.apply(this, arguments) && t.apply(this, arguments);
              }
            : e
          : t;
      }
      var Gt = { type: 3, lower: -1 / 0, lowerOpen: !1, upper: [[]], upperOpen: !1 };
      function Kt(e) {
        return typeof e == `string` && !/\./.test(e)
          ? function (t) {
              return (t[e] === void 0 && e in t && ((t = ae(t)), delete t[e]), t);
            }
          : function (e) {
              return e;
            };
      }
      function qt() {
        throw O.Type(
          `Entity instances must never be new:ed. Instances are generated by the framework bypassing the constructor.`,
        );
      }
      function I(e, t) {
        try {
          var n = Xt(e),
            r = Xt(t);
          if (n !== r)
            return n === `Array`
              ? 1
              : r === `Array`
                ? -1
                : n === `binary`
                  ? 1
                  : r === `binary`
                    ? -1
                    : n === `string`
                      ? 1
                      : r === `string`
                        ? -1
                        : n === `Date`
                          ? 1
                          : r === `Date`
                            ? -1
                            : NaN;
          switch (n) {
            case `number`:
            case `Date`:
            case `string`:
              return e > t ? 1 : e < t ? -1 : 0;
            case `binary`:
              return Yt(Zt(e), Zt(t));
            case `Array`:
              return Jt(e, t);
          }
        } catch {}
        return NaN;
      }
      function Jt(e, t) {
        for (var n = e.length, r = t.length, i = n < r ? n : r, a = 0; a < i; ++a) {
          var o = I(e[a], t[a]);
          if (o !== 0) return o;
        }
        return n === r ? 0 : n < r ? -1 : 1;
      }
      function Yt(e, t) {
        for (var n = e.length, r = t.length, i = n < r ? n : r, a = 0; a < i; ++a)
          if (e[a] !== t[a]) return e[a] < t[a] ? -1 : 1;
        return n === r ? 0 : n < r ? -1 : 1;
      }
      function Xt(e) {
        var t = typeof e;
        if (t !== `object`) return t;
        if (ArrayBuffer.isView(e)) return `binary`;
        var n = ce(e);
        return n === `ArrayBuffer` ? `binary` : n;
      }
      function Zt(e) {
        return e instanceof Uint8Array
          ? e
          : ArrayBuffer.isView(e)
            ? new Uint8Array(e.buffer, e.byteOffset, e.byteLength)
            : new Uint8Array(e);
      }
      function Qt(e, t, n) {
        var r = e.schema.yProps;
        return r
          ? (t &&
              n.numFailures > 0 &&
              (t = t.filter(function (e, t) {
                return !n.failures[t];
              })),
            Promise.all(
              r.map(function (n) {
                var r = n.updatesTable;
                return t ? e.db.table(r).where(`k`).anyOf(t).delete() : e.db.table(r).clear();
              }),
            ).then(function () {
              return n;
            }))
          : n;
      }
      var $t = (function () {
        function e(e) {
          this[`@@propmod`] = e;
        }
        return (
          (e.prototype.execute = function (e) {
            var t = this[`@@propmod`];
            if (t.add !== void 0) {
              var n = t.add;
              if (o(n)) return r(r([], o(e) ? e : [], !0), n, !0).sort();
              if (typeof n == `number`) return (Number(e) || 0) + n;
              if (typeof n == `bigint`)
                try {
                  return BigInt(e) + n;
                } catch {
                  return BigInt(0) + n;
                }
              throw TypeError(`Invalid term ${n}`);
            }
            if (t.remove !== void 0) {
              var i = t.remove;
              if (o(i))
                return o(e)
                  ? e
                      .filter(function (e) {
                        return !i.includes(e);
                      })
                      .sort()
                  : [];
              if (typeof i == `number`) return Number(e) - i;
              if (typeof i == `bigint`)
                try {
                  return BigInt(e) - i;
                } catch {
                  return BigInt(0) - i;
                }
              throw TypeError(`Invalid subtrahend ${i}`);
            }
            var a = t.replacePrefix?.[0];
            return a && typeof e == `string` && e.startsWith(a) ? t.replacePrefix[1] + e.substring(a.length) : e;
          }),
          e
        );
      })();
      function en(e, t) {
        for (var n = a(t), r = n.length, i = !1, o = 0; o < r; ++o) {
          var s = n[o],
            c = t[s],
            l = C(e, s);
          c instanceof $t ? (w(e, s, c.execute(l)), (i = !0)) : l !== c && (w(e, s, c), (i = !0));
        }
        return i;
      }
      var tn = (function () {
        function e() {}
        return (
          (e.prototype._trans = function (e, t, n) {
            var r = this._tx || A.trans,
              i = this.name,
              a =
                Ie &&
                typeof console < `u` &&
                console.createTask &&
                console.createTask(`Dexie: ${e === `readonly` ? `read` : `write`} ${this.name}`);
            function o(e, n, r) {
              if (!r.schema[i]) throw new O.NotFound(`Table ` + i + ` not part of transaction`);
              return t(r.idbtrans, r);
            }
            var s = ft();
            try {
              var c =
                r && r.db._novip === this.db._novip
                  ? r === A.trans
                    ? r._promise(e, o, n)
                    : wt(
                        function () {
                          return r._promise(e, o, n);
                        },
                        { trans: r, transless: A.transless || A },
                      )
                  : Pt(this.db, e, [this.name], o);
              return (
                a &&
                  ((c._consoleTask = a),
                  (c = c.catch(function (e) {
                    return (console.trace(e), F(e));
                  }))),
                c
              );
            } finally {
              s && pt();
            }
          }),
          (e.prototype.get = function (e, t) {
            var n = this;
            return e && e.constructor === Object
              ? this.where(e).first(t)
              : e == null
                ? F(new O.Type(`Invalid argument to Table.get()`))
                : this._trans(`readonly`, function (t) {
                    return n.core.get({ trans: t, key: e }).then(function (e) {
                      return n.hook.reading.fire(e);
                    });
                  }).then(t);
          }),
          (e.prototype.where = function (e) {
            if (typeof e == `string`) return new this.db.WhereClause(this, e);
            if (o(e)) return new this.db.WhereClause(this, `[${e.join(`+`)}]`);
            var t = a(e);
            if (t.length === 1) return this.where(t[0]).equals(e[t[0]]);
            var n = this.schema.indexes
              .concat(this.schema.primKey)
              .filter(function (e) {
                if (
                  e.compound &&
                  t.every(function (t) {
                    return e.keyPath.indexOf(t) >= 0;
                  })
                ) {
                  for (var n = 0; n < t.length; ++n) if (t.indexOf(e.keyPath[n]) === -1) return !1;
                  return !0;
                }
                return !1;
              })
              .sort(function (e, t) {
                return e.keyPath.length - t.keyPath.length;
              })[0];
            if (n && this.db._maxKey !== It) {
              var r = n.keyPath.slice(0, t.length);
              return this.where(r).equals(
                r.map(function (t) {
                  return e[t];
                }),
              );
            }
            !n &&
              Ie &&
              console.warn(
                `The query ${JSON.stringify(e)} on ${this.name} would benefit from a compound index [${t.join(`+`)}]`,
              );
            var i = this.schema.idxByName;
            function s(e, t) {
              return I(e, t) === 0;
            }
            var c = t.reduce(
                function (t, n) {
                  var r = t[0],
                    a = t[1],
                    c = i[n],
                    l = e[n];
                  return [
                    r || c,
                    r || !c
                      ? Wt(
                          a,
                          c && c.multi
                            ? function (e) {
                                var t = C(e, n);
                                return (
                                  o(t) &&
                                  t.some(function (e) {
                                    return s(l, e);
                                  })
                                );
                              }
                            : function (e) {
                                return s(l, C(e, n));
                              },
                        )
                      : a,
                  ];
                },
                [null, null],
              ),
              l = c[0],
              u = c[1];
            return l
              ? this.where(l.name).equals(e[l.keyPath]).filter(u)
              : n
                ? this.filter(u)
                : this.where(t).equals(``);
          }),
          (e.prototype.filter = function (e) {
            return this.toCollection().and(e);
          }),
          (e.prototype.count = function (e) {
            return this.toCollection().count(e);
          }),
          (e.prototype.offset = function (e) {
            return this.toCollection().offset(e);
          }),
          (e.prototype.limit = function (e) {
            return this.toCollection().limit(e);
          }),
          (e.prototype.each = function (e) {
            return this.toCollection().each(e);
          }),
          (e.prototype.toArray = function (e) {
            return this.toCollection().toArray(e);
          }),
          (e.prototype.toCollection = function () {
            return new this.db.Collection(new this.db.WhereClause(this));
          }),
          (e.prototype.orderBy = function (e) {
            return new this.db.Collection(new this.db.WhereClause(this, o(e) ? `[${e.join(`+`)}]` : e));
          }),
          (e.prototype.reverse = function () {
            return this.toCollection().reverse();
          }),
          (e.prototype.mapToClass = function (e) {
            var n = this,
              r = n.db,
              i = n.name;
            ((this.schema.mappedClass = e),
              e.prototype instanceof qt &&
                (e = (function (e) {
                  t(n, e);
                  function n() {
                    return (e !== null && e.apply(this, arguments)) || this;
                  }
                  return (
                    Object.defineProperty(n.prototype, 'db', {
                      get: function () {
                        return r;
                      },
                      enumerable: !1,
                      configurable: !0,
                    }),
                    (n.prototype.table = function () {
                      return i;
                    }),
                    n
                  );
                })(e)));
            for (var a = /* @__PURE__ */ new Set(), o = e.prototype; o; o = c(o))
              Object.getOwnPropertyNames(o).forEach(function (e) {
                return a.add(e);
              });
            var s = function (t) {
              if (!t) return t;
              var n = Object.create(e.prototype);
              for (var r in t)
                if (!a.has(r))
                  try {
                    n[r] = t[r];
                  } catch {}
              return n;
            };
            return (
              this.schema.readHook && this.hook.reading.unsubscribe(this.schema.readHook),
              (this.schema.readHook = s),
              this.hook(`reading`, s),
              e
            );
          }),
          (e.prototype.defineClass = function () {
            function e(e) {
              s(this, e);
            }
            return this.mapToClass(e);
          }),
          (e.prototype.add = function (e, t) {
            var n = this,
              r = this.schema.primKey,
              i = r.auto,
              a = r.keyPath,
              o = e;
            return (
              a && i && (o = Kt(a)(e)),
              this._trans(`readwrite`, function (e) {
                return n.core.mutate({ trans: e, type: `add`, keys: t == null ? null : [t], values: [o] });
              })
                .then(function (e) {
                  return e.numFailures ? j.reject(e.failures[0]) : e.lastResult;
                })
                .then(function (t) {
                  if (a)
                    try {
                      w(e, a, t);
                    } catch {}
                  return t;
                })
            );
          }),
          (e.prototype.upsert = function (e, t) {
            var n = this,
              r = this.schema.primKey.keyPath;
            return this._trans(`readwrite`, function (i) {
              return n.core.get({ trans: i, key: e }).then(function (a) {
                var o = a ?? {};
                return (
                  en(o, t),
                  r && w(o, r, e),
                  n.core
                    .mutate({
                      trans: i,
                      type: `put`,
                      values: [o],
                      keys: [e],
                      upsert: !0,
                      updates: { keys: [e], changeSpecs: [t] },
                    })
                    .then(function (e) {
                      return e.numFailures ? j.reject(e.failures[0]) : !!a;
                    })
                );
              });
            });
          }),
          (e.prototype.update = function (e, t) {
            if (typeof e == `object` && !o(e)) {
              var n = C(e, this.schema.primKey.keyPath);
              return n === void 0
                ? F(new O.InvalidArgument(`Given object does not contain its primary key`))
                : this.where(`:id`).equals(n).modify(t);
            }
            return this.where(`:id`).equals(e).modify(t);
          }),
          (e.prototype.put = function (e, t) {
            var n = this,
              r = this.schema.primKey,
              i = r.auto,
              a = r.keyPath,
              o = e;
            return (
              a && i && (o = Kt(a)(e)),
              this._trans(`readwrite`, function (e) {
                return n.core.mutate({ trans: e, type: `put`, values: [o], keys: t == null ? null : [t] });
              })
                .then(function (e) {
                  return e.numFailures ? j.reject(e.failures[0]) : e.lastResult;
                })
                .then(function (t) {
                  if (a)
                    try {
                      w(e, a, t);
                    } catch {}
                  return t;
                })
            );
          }),
          (e.prototype.delete = function (e) {
            var t = this;
            return this._trans(`readwrite`, function (n) {
              return t.core
                .mutate({ trans: n, type: `delete`, keys: [e] })
                .then(function (n) {
                  return Qt(t, [e], n);
                })
                .then(function (e) {
                  return e.numFailures ? j.reject(e.failures[0]) : void 0;
                });
            });
          }),
          (e.prototype.clear = function () {
            var e = this;
            return this._trans(`readwrite`, function (t) {
              return e.core.mutate({ trans: t, type: `deleteRange`, range: Gt }).then(function (t) {
                return Qt(e, null, t);
              });
            }).then(function (e) {
              return e.numFailures ? j.reject(e.failures[0]) : void 0;
            });
          }),
          (e.prototype.bulkGet = function (e) {
            var t = this;
            return this._trans(`readonly`, function (n) {
              return t.core.getMany({ keys: e, trans: n }).then(function (e) {
                return e.map(function (e) {
                  return t.hook.reading.fire(e);
                });
              });
            });
          }),
          (e.prototype.bulkAdd = function (e, t, n) {
            var r = this,
              i = Array.isArray(t) ? t : void 0;
            n ||= i ? void 0 : t;
            var a = n ? n.allKeys : void 0;
            return this._trans(`readwrite`, function (t) {
              var n = r.schema.primKey,
                o = n.auto,
                s = n.keyPath;
              if (s && i) throw new O.InvalidArgument(`bulkAdd(): keys argument invalid on tables with inbound keys`);
              if (i && i.length !== e.length)
                throw new O.InvalidArgument(`Arguments objects and keys must have the same length`);
              var c = e.length,
                l = s && o ? e.map(Kt(s)) : e;
              return r.core.mutate({ trans: t, type: `add`, keys: i, values: l, wantResults: a }).then(function (e) {
                var t = e.numFailures,
                  n = e.results,
                  i = e.lastResult,
                  o = e.failures,
                  s = a ? n : i;
                if (t === 0) return s;
                throw new Se(`${r.name}.bulkAdd(): ${t} of ${c} operations failed`, o);
              });
            });
          }),
          (e.prototype.bulkPut = function (e, t, n) {
            var r = this,
              i = Array.isArray(t) ? t : void 0;
            n ||= i ? void 0 : t;
            var a = n ? n.allKeys : void 0;
            return this._trans(`readwrite`, function (t) {
              var n = r.schema.primKey,
                o = n.auto,
                s = n.keyPath;
              if (s && i) throw new O.InvalidArgument(`bulkPut(): keys argument invalid on tables with inbound keys`);
              if (i && i.length !== e.length)
                throw new O.InvalidArgument(`Arguments objects and keys must have the same length`);
              var c = e.length,
                l = s && o ? e.map(Kt(s)) : e;
              return r.core.mutate({ trans: t, type: `put`, keys: i, values: l, wantResults: a }).then(function (e) {
                var t = e.numFailures,
                  n = e.results,
                  i = e.lastResult,
                  o = e.failures,
                  s = a ? n : i;
                if (t === 0) return s;
                throw new Se(`${r.name}.bulkPut(): ${t} of ${c} operations failed`, o);
              });
            });
          }),
          (e.prototype.bulkUpdate = function (e) {
            var t = this,
              n = e.map(function (e) {
                return e.key;
              }),
              r = e.map(function (e) {
                return e.changes;
              }),
              i = [];
            return this._trans(`readwrite`, function (a) {
              var o = t.core;
              return o.getMany({ trans: a, keys: n, cache: `clone` }).then(function (s) {
                var c = o.schema.primaryKey,
                  l = c.outbound,
                  u = c.extractKey,
                  d = [],
                  f = [];
                e.forEach(function (e, t) {
                  var n = e.key,
                    r = e.changes,
                    a = s[t];
                  if (a) {
                    for (var o = 0, c = Object.keys(r); o < c.length; o++) {
                      var p = c[o];
                      w(a, p, r[p]);
                    }
                    if (!l && I(u(a), n) !== 0) throw new O.Constraint(`Cannot update primary key in bulkUpdate()`);
                    (i.push(t), d.push(n), f.push(a));
                  }
                });
                var p = d.length;
                return o
                  .mutate({ trans: a, type: `put`, keys: d, values: f, updates: { keys: n, changeSpecs: r } })
                  .then(function (e) {
                    var n = e.numFailures,
                      r = e.failures;
                    if (n === 0) return p;
                    for (var a = 0, o = Object.keys(r); a < o.length; a++) {
                      var s = o[a],
                        c = i[Number(s)];
                      if (c != null) {
                        var l = r[s];
                        (delete r[s], (r[c] = l));
                      }
                    }
                    throw new Se(`${t.name}.bulkUpdate(): ${n} of ${p} operations failed`, r);
                  });
              });
            });
          }),
          (e.prototype.bulkDelete = function (e) {
            var t = this,
              n = e.length;
            return this._trans(`readwrite`, function (n) {
              return t.core.mutate({ trans: n, type: `delete`, keys: e }).then(function (n) {
                return Qt(t, e, n);
              });
            }).then(function (e) {
              var r = e.numFailures,
                i = e.lastResult,
                a = e.failures;
              if (r === 0) return i;
              throw new Se(`${t.name}.bulkDelete(): ${r} of ${n} operations failed`, a);
            });
          }),
          e
        );
      })();
      function nn(e) {
        var t = {},
          n = function (n, r) {
            if (r) {
              for (var i = arguments.length, a = Array(i - 1); --i;) a[i - 1] = arguments[i];
              return (t[n].subscribe.apply(null, a), e);
            }
            if (typeof n == `string`) return t[n];
          };
        n.addEventType = s;
        for (var r = 1, i = arguments.length; r < i; ++r) s(arguments[r]);
        return n;
        function s(e, r, i) {
          if (typeof e == `object`) return c(e);
          ((r ||= Pe), (i ||= k));
          var a = {
            subscribers: [],
            fire: i,
            subscribe: function (e) {
              a.subscribers.indexOf(e) === -1 && (a.subscribers.push(e), (a.fire = r(a.fire, e)));
            },
            unsubscribe: function (e) {
              ((a.subscribers = a.subscribers.filter(function (t) {
                return t !== e;
              })),
                (a.fire = a.subscribers.reduce(r, i)));
            },
          };
          return ((t[e] = n[e] = a), a);
        }
        function c(e) {
          a(e).forEach(function (t) {
            var n = e[t];
            if (o(n)) s(t, e[t][0], e[t][1]);
            else if (n === `asap`)
              var r = s(t, Oe, function () {
                for (var e = arguments.length, t = Array(e); e--;) t[e] = arguments[e];
                r.subscribers.forEach(function (e) {
                  x(function () {
                    e.apply(null, t);
                  });
                });
              });
            else throw new O.InvalidArgument(`Invalid event config`);
          });
        }
      }
      function rn(e, t) {
        return (m(t).from({ prototype: e }), t);
      }
      function an(e) {
        return rn(tn.prototype, function (t, n, r) {
          ((this.db = e),
            (this._tx = r),
            (this.name = t),
            (this.schema = n),
            (this.hook = e._allTables[t]
              ? e._allTables[t].hook
              : nn(null, { creating: [je, k], reading: [ke, Oe], updating: [Ne, k], deleting: [Me, k] })));
        });
      }
      function on(e, t) {
        return !(e.filter || e.algorithm || e.or) && (t ? e.justLimit : !e.replayFilter);
      }
      function sn(e, t) {
        e.filter = Wt(e.filter, t);
      }
      function cn(e, t, n) {
        var r = e.replayFilter;
        ((e.replayFilter = r
          ? function () {
              return Wt(r(), t());
            }
          : t),
          (e.justLimit = n && !r));
      }
      function ln(e, t) {
        e.isMatch = Wt(e.isMatch, t);
      }
      function un(e, t) {
        if (e.isPrimKey) return t.primaryKey;
        var n = t.getIndexByKeyPath(e.index);
        if (!n) throw new O.Schema(`KeyPath ` + e.index + ` on object store ` + t.name + ` is not indexed`);
        return n;
      }
      function dn(e, t, n) {
        var r = un(e, t.schema);
        return t.openCursor({
          trans: n,
          values: !e.keysOnly,
          reverse: e.dir === `prev`,
          unique: !!e.unique,
          query: { index: r, range: e.range },
        });
      }
      function fn(e, t, n, r) {
        var i = e.replayFilter ? Wt(e.filter, e.replayFilter()) : e.filter;
        if (e.or) {
          var a = {},
            o = function (e, n, r) {
              if (
                !i ||
                i(
                  n,
                  r,
                  function (e) {
                    return n.stop(e);
                  },
                  function (e) {
                    return n.fail(e);
                  },
                )
              ) {
                var o = n.primaryKey,
                  s = `` + o;
                (s === `[object ArrayBuffer]` && (s = `` + new Uint8Array(o)), u(a, s) || ((a[s] = !0), t(e, n, r)));
              }
            };
          return Promise.all([e.or._iterate(o, n), pn(dn(e, r, n), e.algorithm, o, !e.keysOnly && e.valueMapper)]);
        }
        return pn(dn(e, r, n), Wt(e.algorithm, i), t, !e.keysOnly && e.valueMapper);
      }
      function pn(e, t, n, r) {
        var i = M(
          r
            ? function (e, t, i) {
                return n(r(e), t, i);
              }
            : n,
        );
        return e.then(function (e) {
          if (e)
            return e.start(function () {
              var n = function () {
                return e.continue();
              };
              ((!t ||
                t(
                  e,
                  function (e) {
                    return (n = e);
                  },
                  function (t) {
                    (e.stop(t), (n = k));
                  },
                  function (t) {
                    (e.fail(t), (n = k));
                  },
                )) &&
                i(e.value, e, function (e) {
                  return (n = e);
                }),
                n());
            });
        });
      }
      var mn = (function () {
          function e() {}
          return (
            (e.prototype._read = function (e, t) {
              var n = this._ctx;
              return n.error ? n.table._trans(null, F.bind(null, n.error)) : n.table._trans(`readonly`, e).then(t);
            }),
            (e.prototype._write = function (e) {
              var t = this._ctx;
              return t.error ? t.table._trans(null, F.bind(null, t.error)) : t.table._trans(`readwrite`, e, `locked`);
            }),
            (e.prototype._addAlgorithm = function (e) {
              var t = this._ctx;
              t.algorithm = Wt(t.algorithm, e);
            }),
            (e.prototype._iterate = function (e, t) {
              return fn(this._ctx, e, t, this._ctx.table.core);
            }),
            (e.prototype.clone = function (e) {
              var t = Object.create(this.constructor.prototype),
                n = Object.create(this._ctx);
              return (e && s(n, e), (t._ctx = n), t);
            }),
            (e.prototype.raw = function () {
              return ((this._ctx.valueMapper = null), this);
            }),
            (e.prototype.each = function (e) {
              var t = this._ctx;
              return this._read(function (n) {
                return fn(t, e, n, t.table.core);
              });
            }),
            (e.prototype.count = function (e) {
              var t = this;
              return this._read(function (e) {
                var n = t._ctx,
                  r = n.table.core;
                if (on(n, !0))
                  return r.count({ trans: e, query: { index: un(n, r.schema), range: n.range } }).then(function (e) {
                    return Math.min(e, n.limit);
                  });
                var i = 0;
                return fn(
                  n,
                  function () {
                    return (++i, !1);
                  },
                  e,
                  r,
                ).then(function () {
                  return i;
                });
              }).then(e);
            }),
            (e.prototype.sortBy = function (e, t) {
              var n = e.split(`.`).reverse(),
                r = n[0],
                i = n.length - 1;
              function a(e, t) {
                return t ? a(e[n[t]], t - 1) : e[r];
              }
              var o = this._ctx.dir === `next` ? 1 : -1;
              function s(e, t) {
                return I(a(e, i), a(t, i)) * o;
              }
              return this.toArray(function (e) {
                return e.slice().sort(s);
              }).then(t);
            }),
            (e.prototype.toArray = function (e) {
              var t = this;
              return this._read(function (e) {
                var n = t._ctx;
                if (on(n, !0) && n.limit > 0) {
                  var r = n.valueMapper,
                    i = un(n, n.table.core.schema);
                  return n.table.core
                    .query({
                      trans: e,
                      limit: n.limit,
                      values: !0,
                      direction: n.dir === `prev` ? `prev` : void 0,
                      query: { index: i, range: n.range },
                    })
                    .then(function (e) {
                      var t = e.result;
                      return r ? t.map(r) : t;
                    });
                }
                var a = [];
                return fn(
                  n,
                  function (e) {
                    return a.push(e);
                  },
                  e,
                  n.table.core,
                ).then(function () {
                  return a;
                });
              }, e);
            }),
            (e.prototype.offset = function (e) {
              var t = this._ctx;
              return (
                e <= 0 ||
                  ((t.offset += e),
                  on(t)
                    ? cn(t, function () {
                        var t = e;
                        return function (e, n) {
                          return t === 0
                            ? !0
                            : t === 1
                              ? (--t, !1)
                              : (n(function () {
                                  (e.advance(t), (t = 0));
                                }),
                                !1);
                        };
                      })
                    : cn(t, function () {
                        var t = e;
                        return function () {
                          return --t < 0;
                        };
                      })),
                this
              );
            }),
            (e.prototype.limit = function (e) {
              return (
                (this._ctx.limit = Math.min(this._ctx.limit, e)),
                cn(
                  this._ctx,
                  function () {
                    var t = e;
                    return function (e, n, r) {
                      return (--t <= 0 && n(r), t >= 0);
                    };
                  },
                  !0,
                ),
                this
              );
            }),
            (e.prototype.until = function (e, t) {
              return (
                sn(this._ctx, function (n, r, i) {
                  return !e(n.value) || (r(i), t);
                }),
                this
              );
            }),
            (e.prototype.first = function (e) {
              return this.limit(1)
                .toArray(function (e) {
                  return e[0];
                })
                .then(e);
            }),
            (e.prototype.last = function (e) {
              return this.reverse().first(e);
            }),
            (e.prototype.filter = function (e) {
              return (
                sn(this._ctx, function (t) {
                  return e(t.value);
                }),
                ln(this._ctx, e),
                this
              );
            }),
            (e.prototype.and = function (e) {
              return this.filter(e);
            }),
            (e.prototype.or = function (e) {
              return new this.db.WhereClause(this._ctx.table, e, this);
            }),
            (e.prototype.reverse = function () {
              return (
                (this._ctx.dir = this._ctx.dir === `prev` ? `next` : `prev`),
                this._ondirectionchange && this._ondirectionchange(this._ctx.dir),
                this
              );
            }),
            (e.prototype.desc = function () {
              return this.reverse();
            }),
            (e.prototype.eachKey = function (e) {
              var t = this._ctx;
              return (
                (t.keysOnly = !t.isMatch),
                this.each(function (t, n) {
                  e(n.key, n);
                })
              );
            }),
            (e.prototype.eachUniqueKey = function (e) {
              return ((this._ctx.unique = `unique`), this.eachKey(e));
            }),
            (e.prototype.eachPrimaryKey = function (e) {
              var t = this._ctx;
              return (
                (t.keysOnly = !t.isMatch),
                this.each(function (t, n) {
                  e(n.primaryKey, n);
                })
              );
            }),
            (e.prototype.keys = function (e) {
              var t = this._ctx;
              t.keysOnly = !t.isMatch;
              var n = [];
              return this.each(function (e, t) {
                n.push(t.key);
              })
                .then(function () {
                  return n;
                })
                .then(e);
            }),
            (e.prototype.primaryKeys = function (e) {
              var t = this._ctx;
              if (on(t, !0) && t.limit > 0)
                return this._read(function (e) {
                  var n = un(t, t.table.core.schema);
                  return t.table.core.query({
                    trans: e,
                    values: !1,
                    limit: t.limit,
                    direction: t.dir === `prev` ? `prev` : void 0,
                    query: { index: n, range: t.range },
                  });
                })
                  .then(function (e) {
                    return e.result;
                  })
                  .then(e);
              t.keysOnly = !t.isMatch;
              var n = [];
              return this.each(function (e, t) {
                n.push(t.primaryKey);
              })
                .then(function () {
                  return n;
                })
                .then(e);
            }),
            (e.prototype.uniqueKeys = function (e) {
              return ((this._ctx.unique = `unique`), this.keys(e));
            }),
            (e.prototype.firstKey = function (e) {
              return this.limit(1)
                .keys(function (e) {
                  return e[0];
                })
                .then(e);
            }),
            (e.prototype.lastKey = function (e) {
              return this.reverse().firstKey(e);
            }),
            (e.prototype.distinct = function () {
              var e = this._ctx,
                t = e.index && e.table.schema.idxByName[e.index];
              if (!t || !t.multi) return this;
              var n = {};
              return (
                sn(this._ctx, function (e) {
                  var t = e.primaryKey.toString(),
                    r = u(n, t);
                  return ((n[t] = !0), !r);
                }),
                this
              );
            }),
            (e.prototype.modify = function (e) {
              var t = this,
                n = this._ctx;
              return this._write(function (r) {
                var i =
                    typeof e == `function`
                      ? e
                      : function (t) {
                          return en(t, e);
                        },
                  o = n.table.core,
                  s = o.schema.primaryKey,
                  c = s.outbound,
                  l = s.extractKey,
                  u = 200,
                  d = t.db._options.modifyChunkSize;
                d && (u = typeof d == `object` ? d[o.name] || d[`*`] || 200 : d);
                var f = [],
                  p = 0,
                  m = [],
                  h = function (e, t) {
                    var n = t.failures,
                      r = t.numFailures;
                    p += e - r;
                    for (var i = 0, o = a(n); i < o.length; i++) {
                      var s = o[i];
                      f.push(n[s]);
                    }
                  },
                  g = e === hn;
                return t
                  .clone()
                  .primaryKeys()
                  .then(function (t) {
                    var a = on(n) &&
                        n.limit === 1 / 0 &&
                        (typeof e != `function` || g) && { index: n.index, range: n.range },
                      s = function (d) {
                        var f = Math.min(u, t.length - d),
                          p = t.slice(d, d + f);
                        return (g ? Promise.resolve([]) : o.getMany({ trans: r, keys: p, cache: `immutable` })).then(
                          function (m) {
                            var _ = [],
                              v = [],
                              y = c ? [] : null,
                              b = g ? p : [];
                            if (!g)
                              for (var x = 0; x < f; ++x) {
                                var S = m[x],
                                  C = { value: ae(S), primKey: t[d + x] };
                                i.call(C, C.value, C) !== !1 &&
                                  (C.value == null
                                    ? b.push(t[d + x])
                                    : !c && I(l(S), l(C.value)) !== 0
                                      ? (b.push(t[d + x]), _.push(C.value))
                                      : (v.push(C.value), c && y.push(t[d + x])));
                              }
                            return Promise.resolve(
                              _.length > 0 &&
                                o.mutate({ trans: r, type: `add`, values: _ }).then(function (e) {
                                  for (var t in e.failures) b.splice(parseInt(t), 1);
                                  h(_.length, e);
                                }),
                            )
                              .then(function () {
                                return (
                                  (v.length > 0 || (a && typeof e == `object`)) &&
                                  o
                                    .mutate({
                                      trans: r,
                                      type: `put`,
                                      keys: y,
                                      values: v,
                                      criteria: a,
                                      changeSpec: typeof e != `function` && e,
                                      isAdditionalChunk: d > 0,
                                    })
                                    .then(function (e) {
                                      return h(v.length, e);
                                    })
                                );
                              })
                              .then(function () {
                                return (
                                  (b.length > 0 || (a && g)) &&
                                  o
                                    .mutate({
                                      trans: r,
                                      type: `delete`,
                                      keys: b,
                                      criteria: a,
                                      isAdditionalChunk: d > 0,
                                    })
                                    .then(function (e) {
                                      return Qt(n.table, b, e);
                                    })
                                    .then(function (e) {
                                      return h(b.length, e);
                                    })
                                );
                              })
                              .then(function () {
                                return t.length > d + f && s(d + u);
                              });
                          },
                        );
                      };
                    return s(0).then(function () {
                      if (f.length > 0) throw new xe(`Error modifying one or more objects`, f, p, m);
                      return t.length;
                    });
                  });
              });
            }),
            (e.prototype.delete = function () {
              var e = this._ctx,
                t = e.range;
              return on(e) && !e.table.schema.yProps && (e.isPrimKey || t.type === 3)
                ? this._write(function (n) {
                    var r = e.table.core.schema.primaryKey,
                      i = t;
                    return e.table.core.count({ trans: n, query: { index: r, range: i } }).then(function (t) {
                      return e.table.core.mutate({ trans: n, type: `deleteRange`, range: i }).then(function (e) {
                        var n = e.failures,
                          r = e.numFailures;
                        if (r)
                          throw new xe(
                            `Could not delete some values`,
                            Object.keys(n).map(function (e) {
                              return n[e];
                            }),
                            t - r,
                          );
                        return t - r;
                      });
                    });
                  })
                : this.modify(hn);
            }),
            e
          );
        })(),
        hn = function (e, t) {
          return (t.value = null);
        };
      function L(e) {
        return rn(mn.prototype, function (t, n) {
          this.db = e;
          var r = Gt,
            i = null;
          if (n)
            try {
              r = n();
            } catch (e) {
              i = e;
            }
          var a = t._ctx,
            o = a.table,
            s = o.hook.reading.fire;
          this._ctx = {
            table: o,
            index: a.index,
            isPrimKey: !a.index || (o.schema.primKey.keyPath && a.index === o.schema.primKey.name),
            range: r,
            keysOnly: !1,
            dir: `next`,
            unique: ``,
            algorithm: null,
            filter: null,
            replayFilter: null,
            justLimit: !0,
            isMatch: null,
            offset: 0,
            limit: 1 / 0,
            error: i,
            or: a.or,
            valueMapper: s === Oe ? null : s,
          };
        });
      }
      function gn(e, t) {
        return e < t ? -1 : e === t ? 0 : 1;
      }
      function _n(e, t) {
        return e > t ? -1 : e === t ? 0 : 1;
      }
      function R(e, t, n) {
        var r = e instanceof Tn ? new e.Collection(e) : e;
        return ((r._ctx.error = n ? new n(t) : TypeError(t)), r);
      }
      function vn(e) {
        var t = new e.Collection(e, function () {
          return wn(``);
        });
        return (
          t._addAlgorithm(function () {
            return !1;
          }),
          t
        );
      }
      function yn(e) {
        return e === `next`
          ? function (e) {
              return e.toUpperCase();
            }
          : function (e) {
              return e.toLowerCase();
            };
      }
      function bn(e) {
        return e === `next`
          ? function (e) {
              return e.toLowerCase();
            }
          : function (e) {
              return e.toUpperCase();
            };
      }
      function xn(e, t, n, r, i, a) {
        for (var o = Math.min(e.length, r.length), s = -1, c = 0; c < o; ++c) {
          var l = t[c];
          if (l !== r[c])
            return i(e[c], n[c]) < 0
              ? e.substr(0, c) + n[c] + n.substr(c + 1)
              : i(e[c], r[c]) < 0
                ? e.substr(0, c) + r[c] + n.substr(c + 1)
                : s >= 0
                  ? e.substr(0, s) + t[s] + n.substr(s + 1)
                  : null;
          i(e[c], l) < 0 && (s = c);
        }
        return o < r.length && a === `next`
          ? e + n.substr(e.length)
          : o < e.length && a === `prev`
            ? e.substr(0, n.length)
            : s < 0
              ? null
              : e.substr(0, s) + r[s] + n.substr(s + 1);
      }
      function Sn(e, t, n, r) {
        var i,
          a,
          o,
          s,
          c,
          l,
          u,
          d = n.length;
        if (
          !n.every(function (e) {
            return typeof e == `string`;
          })
        )
          return R(e, zt);
        function f(e) {
          ((i = yn(e)), (a = bn(e)), (o = e === `next` ? gn : _n));
          var t = n
            .map(function (e) {
              return { lower: a(e), upper: i(e) };
            })
            .sort(function (e, t) {
              return o(e.lower, t.lower);
            });
          ((s = t.map(function (e) {
            return e.upper;
          })),
            (c = t.map(function (e) {
              return e.lower;
            })),
            (l = e),
            (u = e === `next` ? `` : r));
        }
        f(`next`);
        var p = new e.Collection(e, function () {
          return Cn(s[0], c[d - 1] + r);
        });
        p._ondirectionchange = function (e) {
          f(e);
        };
        var m = 0;
        return (
          p._addAlgorithm(function (e, n, r) {
            var i = e.key;
            if (typeof i != `string`) return !1;
            var f = a(i);
            if (t(f, c, m)) return !0;
            for (var p = null, h = m; h < d; ++h) {
              var g = xn(i, f, s[h], c[h], o, l);
              g === null && p === null ? (m = h + 1) : (p === null || o(p, g) > 0) && (p = g);
            }
            return (
              n(
                p === null
                  ? r
                  : function () {
                      e.continue(p + u);
                    },
              ),
              !1
            );
          }),
          p
        );
      }
      function Cn(e, t, n, r) {
        return { type: 2, lower: e, upper: t, lowerOpen: n, upperOpen: r };
      }
      function wn(e) {
        return { type: 1, lower: e, upper: e };
      }
      var Tn = (function () {
        function e() {}
        return (
          Object.defineProperty(e.prototype, 'Collection', {
            get: function () {
              return this._ctx.table.db.Collection;
            },
            enumerable: !1,
            configurable: !0,
          }),
          (e.prototype.between = function (e, t, n, r) {
            ((n = n !== !1), (r = r === !0));
            try {
              return this._cmp(e, t) > 0 || (this._cmp(e, t) === 0 && (n || r) && !(n && r))
                ? vn(this)
                : new this.Collection(this, function () {
                    return Cn(e, t, !n, !r);
                  });
            } catch {
              return R(this, Rt);
            }
          }),
          (e.prototype.equals = function (e) {
            return e == null
              ? R(this, Rt)
              : new this.Collection(this, function () {
                  return wn(e);
                });
          }),
          (e.prototype.above = function (e) {
            return e == null
              ? R(this, Rt)
              : new this.Collection(this, function () {
                  return Cn(e, void 0, !0);
                });
          }),
          (e.prototype.aboveOrEqual = function (e) {
            return e == null
              ? R(this, Rt)
              : new this.Collection(this, function () {
                  return Cn(e, void 0, !1);
                });
          }),
          (e.prototype.below = function (e) {
            return e == null
              ? R(this, Rt)
              : new this.Collection(this, function () {
                  return Cn(void 0, e, !1, !0);
                });
          }),
          (e.prototype.belowOrEqual = function (e) {
            return e == null
              ? R(this, Rt)
              : new this.Collection(this, function () {
                  return Cn(void 0, e);
                });
          }),
          (e.prototype.startsWith = function (e) {
            return typeof e == `string` ? this.between(e, e + It, !0, !0) : R(this, zt);
          }),
          (e.prototype.startsWithIgnoreCase = function (e) {
            return e === ``
              ? this.startsWith(e)
              : Sn(
                  this,
                  function (e, t) {
                    return e.indexOf(t[0]) === 0;
                  },
                  [e],
                  It,
                );
          }),
          (e.prototype.equalsIgnoreCase = function (e) {
            return Sn(
              this,
              function (e, t) {
                return e === t[0];
              },
              [e],
              ``,
            );
          }),
          (e.prototype.anyOfIgnoreCase = function () {
            var e = pe.apply(fe, arguments);
            return e.length === 0
              ? vn(this)
              : Sn(
                  this,
                  function (e, t) {
                    return t.indexOf(e) !== -1;
                  },
                  e,
                  ``,
                );
          }),
          (e.prototype.startsWithAnyOfIgnoreCase = function () {
            var e = pe.apply(fe, arguments);
            return e.length === 0
              ? vn(this)
              : Sn(
                  this,
                  function (e, t) {
                    return t.some(function (t) {
                      return e.indexOf(t) === 0;
                    });
                  },
                  e,
                  It,
                );
          }),
          (e.prototype.anyOf = function () {
            var e = this,
              t = pe.apply(fe, arguments),
              n = this._cmp;
            try {
              t.sort(n);
            } catch {
              return R(this, Rt);
            }
            if (t.length === 0) return vn(this);
            var r = new this.Collection(this, function () {
              return Cn(t[0], t[t.length - 1]);
            });
            r._ondirectionchange = function (r) {
              ((n = r === `next` ? e._ascending : e._descending), t.sort(n));
            };
            var i = 0;
            return (
              r._addAlgorithm(function (e, r, a) {
                for (var o = e.key; n(o, t[i]) > 0;) if ((++i, i === t.length)) return (r(a), !1);
                return (
                  n(o, t[i]) === 0 ||
                  (r(function () {
                    e.continue(t[i]);
                  }),
                  !1)
                );
              }),
              r
            );
          }),
          (e.prototype.notEqual = function (e) {
            return this.inAnyRange(
              [
                [Lt, e],
                [e, this.db._maxKey],
              ],
              { includeLowers: !1, includeUppers: !1 },
            );
          }),
          (e.prototype.noneOf = function () {
            var e = pe.apply(fe, arguments);
            if (e.length === 0) return new this.Collection(this);
            try {
              e.sort(this._ascending);
            } catch {
              return R(this, Rt);
            }
            var t = e.reduce(function (e, t) {
              return e ? e.concat([[e[e.length - 1][1], t]]) : [[Lt, t]];
            }, null);
            return (
              t.push([e[e.length - 1], this.db._maxKey]),
              this.inAnyRange(t, { includeLowers: !1, includeUppers: !1 })
            );
          }),
          (e.prototype.inAnyRange = function (e, t) {
            var n = this,
              r = this._cmp,
              i = this._ascending,
              a = this._descending,
              o = this._min,
              s = this._max;
            if (e.length === 0) return vn(this);
            if (
              !e.every(function (e) {
                return e[0] !== void 0 && e[1] !== void 0 && i(e[0], e[1]) <= 0;
              })
            )
              return R(
                this,
                `First argument to inAnyRange() must be an Array of two-value Arrays [lower,upper] where upper must not be lower than lower`,
                O.InvalidArgument,
              );
            var c = !t || t.includeLowers !== !1,
              l = t && t.includeUppers === !0;
            function u(e, t) {
              for (var n = 0, i = e.length; n < i; ++n) {
                var a = e[n];
                if (r(t[0], a[1]) < 0 && r(t[1], a[0]) > 0) {
                  ((a[0] = o(a[0], t[0])), (a[1] = s(a[1], t[1])));
                  break;
                }
              }
              return (n === i && e.push(t), e);
            }
            var d = i;
            function f(e, t) {
              return d(e[0], t[0]);
            }
            var p;
            try {
              ((p = e.reduce(u, [])), p.sort(f));
            } catch {
              return R(this, Rt);
            }
            var m = 0,
              h = l
                ? function (e) {
                    return i(e, p[m][1]) > 0;
                  }
                : function (e) {
                    return i(e, p[m][1]) >= 0;
                  },
              g = c
                ? function (e) {
                    return a(e, p[m][0]) > 0;
                  }
                : function (e) {
                    return a(e, p[m][0]) >= 0;
                  };
            function _(e) {
              return !h(e) && !g(e);
            }
            var v = h,
              y = new this.Collection(this, function () {
                return Cn(p[0][0], p[p.length - 1][1], !c, !l);
              });
            return (
              (y._ondirectionchange = function (e) {
                (e === `next` ? ((v = h), (d = i)) : ((v = g), (d = a)), p.sort(f));
              }),
              y._addAlgorithm(function (e, t, r) {
                for (var a = e.key; v(a);) if ((++m, m === p.length)) return (t(r), !1);
                return _(a)
                  ? !0
                  : (n._cmp(a, p[m][1]) === 0 ||
                      n._cmp(a, p[m][0]) === 0 ||
                      t(function () {
                        d === i ? e.continue(p[m][0]) : e.continue(p[m][1]);
                      }),
                    !1);
              }),
              y
            );
          }),
          (e.prototype.startsWithAnyOf = function () {
            var e = pe.apply(fe, arguments);
            return e.every(function (e) {
              return typeof e == `string`;
            })
              ? e.length === 0
                ? vn(this)
                : this.inAnyRange(
                    e.map(function (e) {
                      return [e, e + It];
                    }),
                  )
              : R(this, `startsWithAnyOf() only works with strings`);
          }),
          e
        );
      })();
      function En(e) {
        return rn(Tn.prototype, function (t, n, r) {
          if (
            ((this.db = e),
            (this._ctx = { table: t, index: n === `:id` ? null : n, or: r }),
            (this._cmp = this._ascending = I),
            (this._descending = function (e, t) {
              return I(t, e);
            }),
            (this._max = function (e, t) {
              return I(e, t) > 0 ? e : t;
            }),
            (this._min = function (e, t) {
              return I(e, t) < 0 ? e : t;
            }),
            (this._IDBKeyRange = e._deps.IDBKeyRange),
            !this._IDBKeyRange)
          )
            throw new O.MissingAPI();
        });
      }
      function Dn(e) {
        return M(function (t) {
          return (z(t), e(t.target.error), !1);
        });
      }
      function z(e) {
        (e.stopPropagation && e.stopPropagation(), e.preventDefault && e.preventDefault());
      }
      var On = `storagemutated`,
        kn = `x-storagemutated-1`,
        An = nn(null, On),
        jn = (function () {
          function e() {}
          return (
            (e.prototype._lock = function () {
              return (
                b(!A.global),
                ++this._reculock,
                this._reculock === 1 && !A.global && (A.lockOwnerFor = this),
                this
              );
            }),
            (e.prototype._unlock = function () {
              if ((b(!A.global), --this._reculock === 0))
                for (A.global || (A.lockOwnerFor = null); this._blockedFuncs.length > 0 && !this._locked();) {
                  var e = this._blockedFuncs.shift();
                  try {
                    P(e[1], e[0]);
                  } catch {}
                }
              return this;
            }),
            (e.prototype._locked = function () {
              return this._reculock && A.lockOwnerFor !== this;
            }),
            (e.prototype.create = function (e) {
              var t = this;
              if (!this.mode) return this;
              var n = this.db.idbdb,
                r = this.db._state.dbOpenError;
              if ((b(!this.idbtrans), !e && !n))
                switch (r && r.name) {
                  case `DatabaseClosedError`:
                    throw new O.DatabaseClosed(r);
                  case `MissingAPIError`:
                    throw new O.MissingAPI(r.message, r);
                  default:
                    throw new O.OpenFailed(r);
                }
              if (!this.active) throw new O.TransactionInactive();
              return (
                b(this._completion._state === null),
                (e = this.idbtrans =
                  e ||
                  (this.db.core
                    ? this.db.core.transaction(this.storeNames, this.mode, {
                        durability: this.chromeTransactionDurability,
                      })
                    : n.transaction(this.storeNames, this.mode, { durability: this.chromeTransactionDurability }))),
                (e.onerror = M(function (n) {
                  (z(n), t._reject(e.error));
                })),
                (e.onabort = M(function (n) {
                  (z(n), t.active && t._reject(new O.Abort(e.error)), (t.active = !1), t.on(`abort`).fire(n));
                })),
                (e.oncomplete = M(function () {
                  ((t.active = !1), t._resolve(), `mutatedParts` in e && An.storagemutated.fire(e.mutatedParts));
                })),
                this
              );
            }),
            (e.prototype._promise = function (e, t, n) {
              var r = this;
              if (e === `readwrite` && this.mode !== `readwrite`) return F(new O.ReadOnly(`Transaction is readonly`));
              if (!this.active) return F(new O.TransactionInactive());
              if (this._locked())
                return new j(function (i, a) {
                  r._blockedFuncs.push([
                    function () {
                      r._promise(e, t, n).then(i, a);
                    },
                    A,
                  ]);
                });
              if (n)
                return wt(function () {
                  var e = new j(function (e, n) {
                    r._lock();
                    var i = t(e, n, r);
                    i && i.then && i.then(e, n);
                  });
                  return (
                    e.finally(function () {
                      return r._unlock();
                    }),
                    (e._lib = !0),
                    e
                  );
                });
              var i = new j(function (e, n) {
                var i = t(e, n, r);
                i && i.then && i.then(e, n);
              });
              return ((i._lib = !0), i);
            }),
            (e.prototype._root = function () {
              return this.parent ? this.parent._root() : this;
            }),
            (e.prototype.waitFor = function (e) {
              var t = this._root(),
                n = j.resolve(e);
              if (t._waitingFor)
                t._waitingFor = t._waitingFor.then(function () {
                  return n;
                });
              else {
                ((t._waitingFor = n), (t._waitingQueue = []));
                var r = t.idbtrans.objectStore(t.storeNames[0]);
                (function e() {
                  for (++t._spinCount; t._waitingQueue.length;) t._waitingQueue.shift()();
                  t._waitingFor && (r.get(-1 / 0).onsuccess = e);
                })();
              }
              var i = t._waitingFor;
              return new j(function (e, r) {
                n.then(
                  function (n) {
                    return t._waitingQueue.push(M(e.bind(null, n)));
                  },
                  function (e) {
                    return t._waitingQueue.push(M(r.bind(null, e)));
                  },
                ).finally(function () {
                  t._waitingFor === i && (t._waitingFor = null);
                });
              });
            }),
            (e.prototype.abort = function () {
              this.active && ((this.active = !1), this.idbtrans && this.idbtrans.abort(), this._reject(new O.Abort()));
            }),
            (e.prototype.table = function (e) {
              var t = (this._memoizedTables ||= {});
              if (u(t, e)) return t[e];
              var n = this.schema[e];
              if (!n) throw new O.NotFound(`Table ` + e + ` not part of transaction`);
              var r = new this.db.Table(e, n, this);
              return ((r.core = this.db.core.table(e)), (t[e] = r), r);
            }),
            e
          );
        })();
      function Mn(e) {
        return rn(jn.prototype, function (t, n, r, i, a) {
          var o = this;
          (t !== `readonly` &&
            n.forEach(function (e) {
              var t = r[e]?.yProps;
              t &&
                (n = n.concat(
                  t.map(function (e) {
                    return e.updatesTable;
                  }),
                ));
            }),
            (this.db = e),
            (this.mode = t),
            (this.storeNames = n),
            (this.schema = r),
            (this.chromeTransactionDurability = i),
            (this.idbtrans = null),
            (this.on = nn(this, `complete`, `error`, `abort`)),
            (this.parent = a || null),
            (this.active = !0),
            (this._reculock = 0),
            (this._blockedFuncs = []),
            (this._resolve = null),
            (this._reject = null),
            (this._waitingFor = null),
            (this._waitingQueue = null),
            (this._spinCount = 0),
            (this._completion = new j(function (e, t) {
              ((o._resolve = e), (o._reject = t));
            })),
            this._completion.then(
              function () {
                ((o.active = !1), o.on.complete.fire());
              },
              function (e) {
                var t = o.active;
                return (
                  (o.active = !1),
                  o.on.error.fire(e),
                  o.parent ? o.parent._reject(e) : t && o.idbtrans && o.idbtrans.abort(),
                  F(e)
                );
              },
            ));
        });
      }
      function Nn(e, t, n, r, i, a, o, s) {
        return {
          name: e,
          keyPath: t,
          unique: n,
          multi: r,
          auto: i,
          compound: a,
          src: (n && !o ? `&` : ``) + (r ? `*` : ``) + (i ? `++` : ``) + Pn(t),
          type: s,
        };
      }
      function Pn(e) {
        return typeof e == `string` ? e : e ? `[` + [].join.call(e, `+`) + `]` : ``;
      }
      function Fn(e, t, n) {
        return {
          name: e,
          primKey: t,
          indexes: n,
          mappedClass: null,
          idxByName: S(n, function (e) {
            return [e.name, e];
          }),
        };
      }
      function In(e) {
        return e.length === 1 ? e[0] : e;
      }
      var Ln = function (e) {
        try {
          return (
            e.only([[]]),
            (Ln = function () {
              return [[]];
            }),
            [[]]
          );
        } catch {
          return (
            (Ln = function () {
              return It;
            }),
            It
          );
        }
      };
      function Rn(e) {
        return e == null
          ? function () {}
          : typeof e == `string`
            ? zn(e)
            : function (t) {
                return C(t, e);
              };
      }
      function zn(e) {
        return e.split(`.`).length === 1
          ? function (t) {
              return t[e];
            }
          : function (t) {
              return C(t, e);
            };
      }
      function Bn(e) {
        return [].slice.call(e);
      }
      var Vn = 0;
      function Hn(e) {
        return e == null ? `:id` : typeof e == `string` ? e : `[${e.join(`+`)}]`;
      }
      function Un(e, t, n) {
        function r(e, t) {
          var n = Bn(e.objectStoreNames),
            r = n.length > 0 ? t.objectStore(n[0]) : {};
          return {
            schema: {
              name: e.name,
              tables: n
                .map(function (e) {
                  return t.objectStore(e);
                })
                .map(function (e) {
                  var t = e.keyPath,
                    n = e.autoIncrement,
                    r = o(t),
                    i = t == null,
                    a = {},
                    s = {
                      name: e.name,
                      primaryKey: {
                        name: null,
                        isPrimaryKey: !0,
                        outbound: i,
                        compound: r,
                        keyPath: t,
                        autoIncrement: n,
                        unique: !0,
                        extractKey: Rn(t),
                      },
                      indexes: Bn(e.indexNames)
                        .map(function (t) {
                          return e.index(t);
                        })
                        .map(function (e) {
                          var t = e.name,
                            n = e.unique,
                            r = e.multiEntry,
                            i = e.keyPath,
                            s = { name: t, compound: o(i), keyPath: i, unique: n, multiEntry: r, extractKey: Rn(i) };
                          return ((a[Hn(i)] = s), s);
                        }),
                      getIndexByKeyPath: function (e) {
                        return a[Hn(e)];
                      },
                    };
                  return ((a[`:id`] = s.primaryKey), t != null && (a[Hn(t)] = s.primaryKey), s);
                }),
            },
            hasGetAll:
              n.length > 0 &&
              `getAll` in r &&
              !(
                typeof navigator < `u` &&
                /Safari/.test(navigator.userAgent) &&
                !/(Chrome\/|Edge\/)/.test(navigator.userAgent) &&
                [].concat(navigator.userAgent.match(/Safari\/(\d*)/))[1] < 604
              ),
            hasIdb3Features: `getAllRecords` in r,
          };
        }
        function i(e) {
          if (e.type === 3) return null;
          if (e.type === 4) throw Error(`Cannot convert never type to IDBKeyRange`);
          var n = e.lower,
            r = e.upper,
            i = e.lowerOpen,
            a = e.upperOpen;
          return n === void 0
            ? r === void 0
              ? null
              : t.upperBound(r, !!a)
            : r === void 0
              ? t.lowerBound(n, !!i)
              : t.bound(n, r, !!i, !!a);
        }
        function a(e) {
          var t = e.name;
          function n(e) {
            var n = e.trans,
              r = e.type,
              a = e.keys,
              o = e.values,
              s = e.range;
            return new Promise(function (e, c) {
              e = M(e);
              var l = n.objectStore(t),
                u = l.keyPath == null,
                d = r === `put` || r === `add`;
              if (!d && r !== `delete` && r !== `deleteRange`) throw Error(`Invalid operation type: ` + r);
              var f = (a || o || { length: 1 }).length;
              if (a && o && a.length !== o.length)
                throw Error(`Given keys array must have same length as given values array.`);
              if (f === 0) return e({ numFailures: 0, failures: {}, results: [], lastResult: void 0 });
              var p,
                m = [],
                h = [],
                g = 0,
                _ = function (e) {
                  (++g, z(e));
                };
              if (r === `deleteRange`) {
                if (s.type === 4) return e({ numFailures: g, failures: h, results: [], lastResult: void 0 });
                s.type === 3 ? m.push((p = l.clear())) : m.push((p = l.delete(i(s))));
              } else {
                var v = d ? (u ? [o, a] : [o, null]) : [a, null],
                  y = v[0],
                  b = v[1];
                if (d)
                  for (var x = 0; x < f; ++x)
                    (m.push((p = b && b[x] !== void 0 ? l[r](y[x], b[x]) : l[r](y[x]))), (p.onerror = _));
                else for (var x = 0; x < f; ++x) (m.push((p = l[r](y[x]))), (p.onerror = _));
              }
              var S = function (t) {
                var n = t.target.result;
                (m.forEach(function (e, t) {
                  return e.error != null && (h[t] = e.error);
                }),
                  e({
                    numFailures: g,
                    failures: h,
                    results:
                      r === `delete`
                        ? a
                        : m.map(function (e) {
                            return e.result;
                          }),
                    lastResult: n,
                  }));
              };
              ((p.onerror = function (e) {
                (_(e), S(e));
              }),
                (p.onsuccess = S));
            });
          }
          function r(e) {
            var n = e.trans,
              r = e.values,
              a = e.query,
              o = e.reverse,
              s = e.unique;
            return new Promise(function (e, c) {
              e = M(e);
              var l = a.index,
                u = a.range,
                d = n.objectStore(t),
                f = l.isPrimaryKey ? d : d.index(l.name),
                p = o ? (s ? `prevunique` : `prev`) : s ? `nextunique` : `next`,
                m = r || !(`openKeyCursor` in f) ? f.openCursor(i(u), p) : f.openKeyCursor(i(u), p);
              ((m.onerror = Dn(c)),
                (m.onsuccess = M(function (t) {
                  var r = m.result;
                  if (!r) e(null);
                  else {
                    ((r.___id = ++Vn), (r.done = !1));
                    var i = r.continue.bind(r),
                      a = r.continuePrimaryKey;
                    a &&= a.bind(r);
                    var o = r.advance.bind(r),
                      s = function () {
                        throw Error(`Cursor not started`);
                      },
                      l = function () {
                        throw Error(`Cursor not stopped`);
                      };
                    ((r.trans = n),
                      (r.stop = r.continue = r.continuePrimaryKey = r.advance = s),
                      (r.fail = M(c)),
                      (r.next = function () {
                        var e = this,
                          t = 1;
                        return this.start(function () {
                          return t-- ? e.continue() : e.stop();
                        }).then(function () {
                          return e;
                        });
                      }),
                      (r.start = function (e) {
                        var t = new Promise(function (e, t) {
                            ((e = M(e)),
                              (m.onerror = Dn(t)),
                              (r.fail = t),
                              (r.stop = function (t) {
                                ((r.stop = r.continue = r.continuePrimaryKey = r.advance = l), e(t));
                              }));
                          }),
                          n = function () {
                            if (m.result)
                              try {
                                e();
                              } catch (e) {
                                r.fail(e);
                              }
                            else
                              ((r.done = !0),
                                (r.start = function () {
                                  throw Error(`Cursor behind last entry`);
                                }),
                                r.stop());
                          };
                        return (
                          (m.onsuccess = M(function (e) {
                            ((m.onsuccess = n), n());
                          })),
                          (r.continue = i),
                          (r.continuePrimaryKey = a),
                          (r.advance = o),
                          n(),
                          t
                        );
                      }),
                      e(r));
                  }
                }, c)));
            });
          }
          function a(e, n) {
            return function (r) {
              return new Promise(function (a, o) {
                a = M(a);
                var s = r.trans,
                  c = r.values,
                  l = r.limit,
                  u = r.query,
                  d = r.direction ?? `next`,
                  f = l === 1 / 0 ? void 0 : l,
                  p = u.index,
                  m = u.range,
                  h = s.objectStore(t),
                  g = p.isPrimaryKey ? h : h.index(p.name),
                  _ = i(m);
                if (l === 0) return a({ result: [] });
                if (n) {
                  var v = { query: _, count: f, direction: d },
                    y = c ? g.getAll(v) : g.getAllKeys(v);
                  ((y.onsuccess = function (e) {
                    return a({ result: e.target.result });
                  }),
                    (y.onerror = Dn(o)));
                } else if (e && d === `next`) {
                  var y = c ? g.getAll(_, f) : g.getAllKeys(_, f);
                  ((y.onsuccess = function (e) {
                    return a({ result: e.target.result });
                  }),
                    (y.onerror = Dn(o)));
                } else {
                  var b = 0,
                    x = c || !(`openKeyCursor` in g) ? g.openCursor(_, d) : g.openKeyCursor(_, d),
                    S = [];
                  ((x.onsuccess = function () {
                    var e = x.result;
                    if (!e || (S.push(c ? e.value : e.primaryKey), ++b === l)) return a({ result: S });
                    e.continue();
                  }),
                    (x.onerror = Dn(o)));
                }
              });
            };
          }
          return {
            name: t,
            schema: e,
            mutate: n,
            getMany: function (e) {
              var n = e.trans,
                r = e.keys;
              return new Promise(function (e, i) {
                e = M(e);
                for (
                  var a = n.objectStore(t),
                    o = r.length,
                    s = Array(o),
                    c = 0,
                    l = 0,
                    u,
                    d = function (t) {
                      var n = t.target;
                      ((s[n._pos] = n.result), ++l === c && e(s));
                    },
                    f = Dn(i),
                    p = 0;
                  p < o;
                  ++p
                )
                  r[p] != null && ((u = a.get(r[p])), (u._pos = p), (u.onsuccess = d), (u.onerror = f), ++c);
                c === 0 && e(s);
              });
            },
            get: function (e) {
              var n = e.trans,
                r = e.key;
              return new Promise(function (e, i) {
                e = M(e);
                var a = n.objectStore(t).get(r);
                ((a.onsuccess = function (t) {
                  return e(t.target.result);
                }),
                  (a.onerror = Dn(i)));
              });
            },
            query: a(l, u),
            openCursor: r,
            count: function (e) {
              var n = e.query,
                r = e.trans,
                a = n.index,
                o = n.range;
              return new Promise(function (e, n) {
                var s = r.objectStore(t),
                  c = a.isPrimaryKey ? s : s.index(a.name),
                  l = i(o),
                  u = l ? c.count(l) : c.count();
                ((u.onsuccess = M(function (t) {
                  return e(t.target.result);
                })),
                  (u.onerror = Dn(n)));
              });
            },
          };
        }
        var s = r(e, n),
          c = s.schema,
          l = s.hasGetAll,
          u = s.hasIdb3Features,
          d = c.tables.map(function (e) {
            return a(e);
          }),
          f = {};
        return (
          d.forEach(function (e) {
            return (f[e.name] = e);
          }),
          {
            stack: `dbcore`,
            transaction: e.transaction.bind(e),
            table: function (e) {
              if (!f[e]) throw Error(`Table '${e}' not found`);
              return f[e];
            },
            MIN_KEY: -1 / 0,
            MAX_KEY: Ln(t),
            schema: c,
          }
        );
      }
      function Wn(e, t) {
        return t.reduce(function (e, t) {
          var r = t.create;
          return n(n({}, e), r(e));
        }, e);
      }
      function Gn(e, t, n, r) {
        var i = n.IDBKeyRange;
        return (n.indexedDB, { dbcore: Wn(Un(t, i, r), e.dbcore) });
      }
      function Kn(e, t) {
        var n = t.db;
        ((e.core = Gn(e._middlewares, n, e._deps, t).dbcore),
          e.tables.forEach(function (t) {
            var n = t.name;
            e.core.schema.tables.some(function (e) {
              return e.name === n;
            }) && ((t.core = e.core.table(n)), e[n] instanceof e.Table && (e[n].core = t.core));
          }));
      }
      function qn(e, t, n, r) {
        n.forEach(function (n) {
          var i = r[n];
          t.forEach(function (t) {
            var r = g(t, n);
            (!r || (`value` in r && r.value === void 0)) &&
              (t === e.Transaction.prototype || t instanceof e.Transaction
                ? p(t, n, {
                    get: function () {
                      return this.table(n);
                    },
                    set: function (e) {
                      f(this, n, { value: e, writable: !0, configurable: !0, enumerable: !0 });
                    },
                  })
                : (t[n] = new e.Table(n, i)));
          });
        });
      }
      function Jn(e, t) {
        t.forEach(function (t) {
          for (var n in t) t[n] instanceof e.Table && delete t[n];
        });
      }
      function Yn(e, t) {
        return e._cfg.version - t._cfg.version;
      }
      function Xn(e, t, n, r) {
        var i = e._dbSchema;
        n.objectStoreNames.contains(`$meta`) &&
          !i.$meta &&
          ((i.$meta = Fn(`$meta`, cr(``)[0], [])), e._storeNames.push(`$meta`));
        var o = e._createTransaction(`readwrite`, e._storeNames, i);
        (o.create(n), o._completion.catch(r));
        var s = o._reject.bind(o),
          c = A.transless || A;
        wt(function () {
          if (((A.trans = o), (A.transless = c), t === 0))
            (a(i).forEach(function (e) {
              er(n, e, i[e].primKey, i[e].indexes);
            }),
              Kn(e, n),
              j
                .follow(function () {
                  return e.on.populate.fire(o);
                })
                .catch(s));
          else
            return (
              Kn(e, n),
              Qn(e, o, t)
                .then(function (t) {
                  return $n(e, t, o, n);
                })
                .catch(s)
            );
        });
      }
      function Zn(e, t) {
        (tr(e._dbSchema, t),
          t.db.version % 10 == 0 &&
            !t.objectStoreNames.contains(`$meta`) &&
            t.db.createObjectStore(`$meta`).add(Math.ceil(t.db.version / 10 - 1), `version`));
        var n = ir(e, e.idbdb, t);
        sr(e, e._dbSchema, t);
        for (
          var r = B(n, e._dbSchema),
            i = function (e) {
              if (e.change.length || e.recreate)
                return (
                  console.warn(
                    `Unable to patch indexes of table ${e.name} because it has changes on the type of index or primary key.`,
                  ),
                  { value: void 0 }
                );
              var n = t.objectStore(e.name);
              e.add.forEach(function (t) {
                (Ie && console.debug(`Dexie upgrade patch: Creating missing index ${e.name}.${t.src}`), rr(n, t));
              });
            },
            a = 0,
            o = r.change;
          a < o.length;
          a++
        ) {
          var s = o[a],
            c = i(s);
          if (typeof c == `object`) return c.value;
        }
      }
      function Qn(e, t, n) {
        return t.storeNames.includes(`$meta`)
          ? t
              .table(`$meta`)
              .get(`version`)
              .then(function (e) {
                return e ?? n;
              })
          : j.resolve(n);
      }
      function $n(e, t, n, r) {
        var i = [],
          o = e._versions,
          s = (e._dbSchema = ir(e, e.idbdb, r)),
          c = o.filter(function (e) {
            return e._cfg.version >= t;
          });
        if (c.length === 0) return j.resolve();
        c.forEach(function (o) {
          (i.push(function () {
            var i = s,
              c = o._cfg.dbschema;
            (sr(e, i, r), sr(e, c, r), (s = e._dbSchema = c));
            var l = B(i, c);
            (l.add.forEach(function (e) {
              er(r, e[0], e[1].primKey, e[1].indexes);
            }),
              l.change.forEach(function (e) {
                if (e.recreate) throw new O.Upgrade(`Not yet support for changing primary key`);
                var t = r.objectStore(e.name);
                (e.add.forEach(function (e) {
                  return rr(t, e);
                }),
                  e.change.forEach(function (e) {
                    (t.deleteIndex(e.name), rr(t, e));
                  }),
                  e.del.forEach(function (e) {
                    return t.deleteIndex(e);
                  }));
              }));
            var u = o._cfg.contentUpgrade;
            if (u && o._cfg.version > t) {
              (Kn(e, r), (n._memoizedTables = {}));
              var d = E(c);
              (l.del.forEach(function (e) {
                d[e] = i[e];
              }),
                Jn(e, [e.Transaction.prototype]),
                qn(e, [e.Transaction.prototype], a(d), d),
                (n.schema = d));
              var f = me(u);
              f && Tt();
              var p,
                m = j.follow(function () {
                  if (((p = u(n)), p && f)) {
                    var e = Et.bind(null, null);
                    p.then(e, e);
                  }
                });
              return p && typeof p.then == `function`
                ? j.resolve(p)
                : m.then(function () {
                    return p;
                  });
            }
          }),
            i.push(function (t) {
              var r = o._cfg.dbschema;
              (nr(r, t),
                Jn(e, [e.Transaction.prototype]),
                qn(e, [e.Transaction.prototype], e._storeNames, e._dbSchema),
                (n.schema = e._dbSchema));
            }),
            i.push(function (t) {
              e.idbdb.objectStoreNames.contains(`$meta`) &&
                (Math.ceil(e.idbdb.version / 10) === o._cfg.version
                  ? (e.idbdb.deleteObjectStore(`$meta`),
                    delete e._dbSchema.$meta,
                    (e._storeNames = e._storeNames.filter(function (e) {
                      return e !== `$meta`;
                    })))
                  : t.objectStore(`$meta`).put(o._cfg.version, `version`));
            }));
        });
        function l() {
          return i.length ? j.resolve(i.shift()(n.idbtrans)).then(l) : j.resolve();
        }
        return l().then(function () {
          tr(s, r);
        });
      }
      function B(e, t) {
        var n = { del: [], add: [], change: [] },
          r;
        for (r in e) t[r] || n.del.push(r);
        for (r in t) {
          var i = e[r],
            a = t[r];
          if (!i) n.add.push([r, a]);
          else {
            var o = { name: r, def: a, recreate: !1, del: [], add: [], change: [] };
            if (`` + (i.primKey.keyPath || ``) != `` + (a.primKey.keyPath || ``) || i.primKey.auto !== a.primKey.auto)
              ((o.recreate = !0), n.change.push(o));
            else {
              var s = i.idxByName,
                c = a.idxByName,
                l = void 0;
              for (l in s) c[l] || o.del.push(l);
              for (l in c) {
                var u = s[l],
                  d = c[l];
                u ? u.src !== d.src && o.change.push(d) : o.add.push(d);
              }
              (o.del.length > 0 || o.add.length > 0 || o.change.length > 0) && n.change.push(o);
            }
          }
        }
        return n;
      }
      function er(e, t, n, r) {
        var i = e.db.createObjectStore(
          t,
          n.keyPath ? { keyPath: n.keyPath, autoIncrement: n.auto } : { autoIncrement: n.auto },
        );
        return (
          r.forEach(function (e) {
            return rr(i, e);
          }),
          i
        );
      }
      function tr(e, t) {
        a(e).forEach(function (n) {
          t.db.objectStoreNames.contains(n) ||
            (Ie && console.debug(`Dexie: Creating missing table`, n), er(t, n, e[n].primKey, e[n].indexes));
        });
      }
      function nr(e, t) {
        [].slice.call(t.db.objectStoreNames).forEach(function (n) {
          return e[n] == null && t.db.deleteObjectStore(n);
        });
      }
      function rr(e, t) {
        e.createIndex(t.name, t.keyPath, { unique: t.unique, multiEntry: t.multi });
      }
      function ir(e, t, n) {
        var r = {};
        return (
          v(t.objectStoreNames, 0).forEach(function (e) {
            for (
              var t = n.objectStore(e),
                i = t.keyPath,
                a = Nn(Pn(i), i || ``, !0, !1, !!t.autoIncrement, i && typeof i != `string`, !0),
                o = [],
                s = 0;
              s < t.indexNames.length;
              ++s
            ) {
              var c = t.index(t.indexNames[s]);
              i = c.keyPath;
              var l = Nn(c.name, i, !!c.unique, !!c.multiEntry, !1, i && typeof i != `string`, !1);
              o.push(l);
            }
            r[e] = Fn(e, a, o);
          }),
          r
        );
      }
      function ar(e, t, n) {
        e.verno = t.version / 10;
        var r = (e._dbSchema = ir(e, t, n));
        ((e._storeNames = v(t.objectStoreNames, 0)), qn(e, [e._allTables], a(r), r));
      }
      function or(e, t) {
        var n = B(ir(e, e.idbdb, t), e._dbSchema);
        return !(
          n.add.length ||
          n.change.some(function (e) {
            return e.add.length || e.change.length;
          })
        );
      }
      function sr(e, t, n) {
        for (var r = n.db.objectStoreNames, a = 0; a < r.length; ++a) {
          var o = r[a],
            s = n.objectStore(o);
          e._hasGetAll = `getAll` in s;
          for (var c = 0; c < s.indexNames.length; ++c) {
            var l = s.indexNames[c],
              u = s.index(l).keyPath,
              d = typeof u == `string` ? u : `[` + v(u).join(`+`) + `]`;
            if (t[o]) {
              var f = t[o].idxByName[d];
              f && ((f.name = l), delete t[o].idxByName[d], (t[o].idxByName[l] = f));
            }
          }
        }
        typeof navigator < `u` &&
          /Safari/.test(navigator.userAgent) &&
          !/(Chrome\/|Edge\/)/.test(navigator.userAgent) &&
          i.WorkerGlobalScope &&
          i instanceof i.WorkerGlobalScope &&
          [].concat(navigator.userAgent.match(/Safari\/(\d*)/))[1] < 604 &&
          (e._hasGetAll = !1);
      }
      function cr(e) {
        return e.split(`,`).map(function (e, t) {
          var n = e.split(`:`),
            r = n[1]?.trim();
          e = n[0].trim();
          var i = e.replace(/([&*]|\+\+)/g, ``),
            a = /^\[/.test(i) ? i.match(/^\[(.*)\]$/)[1].split(`+`) : i;
          return Nn(i, a || null, /\&/.test(e), /\*/.test(e), /\+\+/.test(e), o(a), t === 0, r);
        });
      }
      var lr = (function () {
        function e() {}
        return (
          (e.prototype._createTableSchema = function (e, t, n) {
            return Fn(e, t, n);
          }),
          (e.prototype._parseIndexSyntax = function (e) {
            return cr(e);
          }),
          (e.prototype._parseStoresSpec = function (e, t) {
            var n = this;
            a(e).forEach(function (r) {
              if (e[r] !== null) {
                var i = n._parseIndexSyntax(e[r]),
                  a = i.shift();
                if (!a) throw new O.Schema(`Invalid schema for table ` + r + `: ` + e[r]);
                if (((a.unique = !0), a.multi)) throw new O.Schema(`Primary key cannot be multiEntry*`);
                (i.forEach(function (e) {
                  if (e.auto) throw new O.Schema(`Only primary key can be marked as autoIncrement (++)`);
                  if (!e.keyPath) throw new O.Schema(`Index must have a name and cannot be an empty string`);
                }),
                  (t[r] = n._createTableSchema(r, a, i)));
              }
            });
          }),
          (e.prototype.stores = function (e) {
            var t = this.db;
            this._cfg.storesSource = this._cfg.storesSource ? s(this._cfg.storesSource, e) : e;
            var n = t._versions,
              r = {},
              i = {};
            return (
              n.forEach(function (e) {
                (s(r, e._cfg.storesSource), (i = e._cfg.dbschema = {}), e._parseStoresSpec(r, i));
              }),
              (t._dbSchema = i),
              Jn(t, [t._allTables, t, t.Transaction.prototype]),
              qn(t, [t._allTables, t, t.Transaction.prototype, this._cfg.tables], a(i), i),
              (t._storeNames = a(i)),
              this
            );
          }),
          (e.prototype.upgrade = function (e) {
            return ((this._cfg.contentUpgrade = Fe(this._cfg.contentUpgrade || k, e)), this);
          }),
          e
        );
      })();
      function ur(e) {
        return rn(lr.prototype, function (t) {
          ((this.db = e),
            (this._cfg = { version: t, storesSource: null, dbschema: {}, tables: {}, contentUpgrade: null }));
        });
      }
      var dr = fr();
      function fr() {
        if (typeof FinalizationRegistry < `u` && typeof WeakRef < `u`) {
          var e = /* @__PURE__ */ new Set(),
            t = new FinalizationRegistry(function (t) {
              e.delete(t);
            }),
            n = function () {
              return Array.from(e)
                .map(function (e) {
                  return e.deref();
                })
                .filter(function (e) {
                  return e !== void 0;
                });
            },
            r = function (n) {
              var r = new WeakRef(n._novip);
              if ((e.add(r), t.register(n._novip, r, r), e.size > n._options.maxConnections)) {
                var i = e.values().next().value;
                (e.delete(i), t.unregister(i));
              }
            },
            i = function (n) {
              if (n)
                for (var r = e.values(), i = r.next(); !i.done;) {
                  var a = i.value;
                  if (a.deref() === n._novip) {
                    (e.delete(a), t.unregister(a));
                    return;
                  }
                  i = r.next();
                }
            };
          return { toArray: n, add: r, remove: i };
        }
        var a = [],
          n = function () {
            return a;
          },
          r = function (e) {
            a.push(e._novip);
          },
          i = function (e) {
            if (e) {
              var t = a.indexOf(e._novip);
              t !== -1 && a.splice(t, 1);
            }
          };
        return { toArray: n, add: r, remove: i };
      }
      function pr(e, t) {
        var n = e._dbNamesDB;
        return (
          n ||
            ((n = e._dbNamesDB = new di(Vt, { addons: [], indexedDB: e, IDBKeyRange: t })),
            n.version(1).stores({ dbnames: `name` })),
          n.table(`dbnames`)
        );
      }
      function mr(e) {
        return e && typeof e.databases == `function`;
      }
      function hr(e) {
        var t = e.indexedDB,
          n = e.IDBKeyRange;
        return mr(t)
          ? Promise.resolve(t.databases()).then(function (e) {
              return e
                .map(function (e) {
                  return e.name;
                })
                .filter(function (e) {
                  return e !== Vt;
                });
            })
          : pr(t, n).toCollection().primaryKeys();
      }
      function gr(e, t) {
        var n = e.indexedDB,
          r = e.IDBKeyRange;
        !mr(n) && t !== Vt && pr(n, r).put({ name: t }).catch(k);
      }
      function _r(e, t) {
        var n = e.indexedDB,
          r = e.IDBKeyRange;
        !mr(n) && t !== Vt && pr(n, r).delete(t).catch(k);
      }
      function vr(e) {
        return wt(function () {
          return ((A.letThrough = !0), e());
        });
      }
      function yr() {
        if (
          navigator.userAgentData ||
          !/Safari\//.test(navigator.userAgent) ||
          /Chrom(e|ium)\//.test(navigator.userAgent) ||
          !indexedDB.databases
        )
          return Promise.resolve();
        var e;
        return new Promise(function (t) {
          var n = function () {
            return indexedDB.databases().finally(t);
          };
          ((e = setInterval(n, 100)), n());
        }).finally(function () {
          return clearInterval(e);
        });
      }
      var br;
      function xr(e) {
        return !(`from` in e);
      }
      var V = function (e, t) {
        if (this) s(this, arguments.length ? { d: 1, from: e, to: arguments.length > 1 ? t : e } : { d: 0 });
        else {
          var n = new V();
          return (e && `d` in e && s(n, e), n);
        }
      };
      d(
        V.prototype,
        ((br = {
          add: function (e) {
            return (Cr(this, e), this);
          },
          addKey: function (e) {
            return (Sr(this, e, e), this);
          },
          addKeys: function (e) {
            var t = this;
            return (
              e.forEach(function (e) {
                return Sr(t, e, e);
              }),
              this
            );
          },
          hasKey: function (e) {
            var t = Tr(this).next(e).value;
            return t && I(t.from, e) <= 0 && I(t.to, e) >= 0;
          },
        }),
        (br[le] = function () {
          return Tr(this);
        }),
        br),
      );
      function Sr(e, t, n) {
        var r = I(t, n);
        if (!isNaN(r)) {
          if (r > 0) throw RangeError();
          if (xr(e)) return s(e, { from: t, to: n, d: 1 });
          var i = e.l,
            a = e.r;
          if (I(n, e.from) < 0) return (i ? Sr(i, t, n) : (e.l = { from: t, to: n, d: 1, l: null, r: null }), Er(e));
          if (I(t, e.to) > 0) return (a ? Sr(a, t, n) : (e.r = { from: t, to: n, d: 1, l: null, r: null }), Er(e));
          (I(t, e.from) < 0 && ((e.from = t), (e.l = null), (e.d = a ? a.d + 1 : 1)),
            I(n, e.to) > 0 && ((e.to = n), (e.r = null), (e.d = e.l ? e.l.d + 1 : 1)));
          var o = !e.r;
          (i && !e.l && Cr(e, i), a && o && Cr(e, a));
        }
      }
      function Cr(e, t) {
        function n(e, t) {
          var r = t.from,
            i = t.to,
            a = t.l,
            o = t.r;
          (Sr(e, r, i), a && n(e, a), o && n(e, o));
        }
        xr(t) || n(e, t);
      }
      function wr(e, t) {
        var n = Tr(t),
          r = n.next();
        if (r.done) return !1;
        for (var i = r.value, a = Tr(e), o = a.next(i.from), s = o.value; !r.done && !o.done;) {
          if (I(s.from, i.to) <= 0 && I(s.to, i.from) >= 0) return !0;
          I(i.from, s.from) < 0 ? (i = (r = n.next(s.from)).value) : (s = (o = a.next(i.from)).value);
        }
        return !1;
      }
      function Tr(e) {
        var t = xr(e) ? null : { s: 0, n: e };
        return {
          next: function (e) {
            for (var n = arguments.length > 0; t;)
              switch (t.s) {
                case 0:
                  if (((t.s = 1), n)) for (; t.n.l && I(e, t.n.from) < 0;) t = { up: t, n: t.n.l, s: 1 };
                  else for (; t.n.l;) t = { up: t, n: t.n.l, s: 1 };
                case 1:
                  if (((t.s = 2), !n || I(e, t.n.to) <= 0)) return { value: t.n, done: !1 };
                case 2:
                  if (t.n.r) {
                    ((t.s = 3), (t = { up: t, n: t.n.r, s: 0 }));
                    continue;
                  }
                case 3:
                  t = t.up;
              }
            return { done: !0 };
          },
        };
      }
      function Er(e) {
        var t = (e.r?.d || 0) - (e.l?.d || 0),
          r = t > 1 ? `r` : t < -1 ? `l` : ``;
        if (r) {
          var i = r === `r` ? `l` : `r`,
            a = n({}, e),
            o = e[r];
          ((e.from = o.from), (e.to = o.to), (e[r] = o[r]), (a[r] = o[i]), (e[i] = a), (a.d = Dr(a)));
        }
        e.d = Dr(e);
      }
      function Dr(e) {
        var t = e.r,
          n = e.l;
        return (t ? (n ? Math.max(t.d, n.d) : t.d) : n ? n.d : 0) + 1;
      }
      function Or(e, t) {
        return (
          a(t).forEach(function (n) {
            e[n] ? Cr(e[n], t[n]) : (e[n] = D(t[n]));
          }),
          e
        );
      }
      function kr(e, t) {
        return (
          e.all ||
          t.all ||
          Object.keys(e).some(function (n) {
            return t[n] && wr(t[n], e[n]);
          })
        );
      }
      var Ar = {},
        jr = {},
        Mr = !1;
      function Nr(e, t) {
        (Or(jr, e),
          Mr ||
            ((Mr = !0),
            setTimeout(function () {
              Mr = !1;
              var e = jr;
              ((jr = {}), Pr(e, !1));
            }, 0)));
      }
      function Pr(e, t) {
        t === void 0 && (t = !1);
        var n = /* @__PURE__ */ new Set();
        if (e.all)
          for (var r = 0, i = Object.values(Ar); r < i.length; r++) {
            var a = i[r];
            Fr(a, e, n, t);
          }
        else
          for (var o in e) {
            var s = /^idb\:\/\/(.*)\/(.*)\//.exec(o);
            if (s) {
              var a = Ar[`idb://${s[1]}/${s[2]}`];
              a && Fr(a, e, n, t);
            }
          }
        n.forEach(function (e) {
          return e();
        });
      }
      function Fr(e, t, n, r) {
        for (var i = [], a = 0, o = Object.entries(e.queries.query); a < o.length; a++) {
          for (var s = o[a], c = s[0], l = s[1], u = [], d = 0, f = l; d < f.length; d++) {
            var p = f[d];
            kr(t, p.obsSet)
              ? p.subscribers.forEach(function (e) {
                  return n.add(e);
                })
              : r && u.push(p);
          }
          r && i.push([c, u]);
        }
        if (r)
          for (var m = 0, h = i; m < h.length; m++) {
            var g = h[m],
              c = g[0],
              u = g[1];
            e.queries.query[c] = u;
          }
      }
      function Ir(e) {
        var t = e._state,
          n = e._deps.indexedDB;
        if (t.isBeingOpened || e.idbdb)
          return t.dbReadyPromise.then(function () {
            return t.dbOpenError ? F(t.dbOpenError) : e;
          });
        ((t.isBeingOpened = !0), (t.dbOpenError = null), (t.openComplete = !1));
        var r = t.openCanceller,
          a = Math.round(e.verno * 10),
          o = !1;
        function s() {
          if (t.openCanceller !== r) throw new O.DatabaseClosed(`db.open() was cancelled`);
        }
        var c = t.dbReadyResolve,
          l = null,
          u = !1,
          d = function () {
            return new j(function (r, i) {
              if ((s(), !n)) throw new O.MissingAPI();
              var c = e.name,
                f = t.autoSchema || !a ? n.open(c) : n.open(c, a);
              if (!f) throw new O.MissingAPI();
              ((f.onerror = Dn(i)),
                (f.onblocked = M(e._fireOnBlocked)),
                (f.onupgradeneeded = M(function (r) {
                  if (((l = f.transaction), t.autoSchema && !e._options.allowEmptyDB)) {
                    ((f.onerror = z), l.abort(), f.result.close());
                    var a = n.deleteDatabase(c);
                    a.onsuccess = a.onerror = M(function () {
                      i(new O.NoSuchDatabase(`Database ${c} doesnt exist`));
                    });
                  } else {
                    l.onerror = Dn(i);
                    var s = r.oldVersion > 2 ** 62 ? 0 : r.oldVersion;
                    ((u = s < 1), (e.idbdb = f.result), o && Zn(e, l), Xn(e, s / 10, l, i));
                  }
                }, i)),
                (f.onsuccess = M(function () {
                  l = null;
                  var n = (e.idbdb = f.result),
                    i = v(n.objectStoreNames);
                  if (i.length > 0)
                    try {
                      var s = n.transaction(In(i), `readonly`);
                      if (t.autoSchema) ar(e, n, s);
                      else if ((sr(e, e._dbSchema, s), !or(e, s) && !o))
                        return (
                          console.warn(
                            `Dexie SchemaDiff: Schema was extended without increasing the number passed to db.version(). Dexie will add missing parts and increment native version number to workaround this.`,
                          ),
                          n.close(),
                          (a = n.version + 1),
                          (o = !0),
                          r(d())
                        );
                      Kn(e, s);
                    } catch {}
                  (dr.add(e),
                    (n.onversionchange = M(function (n) {
                      ((t.vcFired = !0), e.on(`versionchange`).fire(n));
                    })),
                    (n.onclose = M(function () {
                      e.close({ disableAutoOpen: !1 });
                    })),
                    u && gr(e._deps, c),
                    r());
                }, i)));
            }).catch(function (e) {
              switch (e?.name) {
                case `UnknownError`:
                  if (t.PR1398_maxLoop > 0)
                    return (
                      t.PR1398_maxLoop--,
                      console.warn(`Dexie: Workaround for Chrome UnknownError on open()`),
                      d()
                    );
                  break;
                case `VersionError`:
                  if (a > 0) return ((a = 0), d());
              }
              return j.reject(e);
            });
          },
          f = typeof navigator < `u` && !!n && n === i.indexedDB;
        return j
          .race([r, (f ? yr() : j.resolve()).then(d)])
          .then(function () {
            return (
              s(),
              (t.onReadyBeingFired = []),
              j
                .resolve(
                  vr(function () {
                    return e.on.ready.fire(e.vip);
                  }),
                )
                .then(function n() {
                  if (t.onReadyBeingFired.length > 0) {
                    var r = t.onReadyBeingFired.reduce(Fe, k);
                    return (
                      (t.onReadyBeingFired = []),
                      j
                        .resolve(
                          vr(function () {
                            return r(e.vip);
                          }),
                        )
                        .then(n)
                    );
                  }
                })
            );
          })
          .finally(function () {
            t.openCanceller === r && ((t.onReadyBeingFired = null), (t.isBeingOpened = !1));
          })
          .catch(function (n) {
            t.dbOpenError = n;
            try {
              l && l.abort();
            } catch {}
            return (r === t.openCanceller && e._close(), F(n));
          })
          .finally(function () {
            ((t.openComplete = !0), c());
          })
          .then(function () {
            if (u) {
              var t = {};
              (e.tables.forEach(function (n) {
                (n.schema.indexes.forEach(function (r) {
                  r.name && (t[`idb://${e.name}/${n.name}/${r.name}`] = new V(-1 / 0, [[[]]]));
                }),
                  (t[`idb://${e.name}/${n.name}/`] = t[`idb://${e.name}/${n.name}/:dels`] = new V(-1 / 0, [[[]]])));
              }),
                An(On).fire(t),
                Pr(t, !0));
            }
            return e;
          });
      }
      function Lr(e) {
        var t = function (t) {
            return e.next(t);
          },
          n = function (t) {
            return e.throw(t);
          },
          r = a(t),
          i = a(n);
        function a(e) {
          return function (t) {
            var n = e(t),
              a = n.value;
            return n.done
              ? a
              : !a || typeof a.then != `function`
                ? o(a)
                  ? Promise.all(a).then(r, i)
                  : r(a)
                : a.then(r, i);
          };
        }
        return a(t)();
      }
      function Rr(e, t, n) {
        var r = arguments.length;
        if (r < 2) throw new O.InvalidArgument(`Too few arguments`);
        for (var i = Array(r - 1); --r;) i[r - 1] = arguments[r];
        return ((n = i.pop()), [e, te(i), n]);
      }
      function zr(e, t, n, r, i) {
        return j.resolve().then(function () {
          var a = A.transless || A,
            o = e._createTransaction(t, n, e._dbSchema, r);
          o.explicit = !0;
          var s = { trans: o, transless: a };
          if (r) o.idbtrans = r.idbtrans;
          else
            try {
              (o.create(), (o.idbtrans._explicit = !0), (e._state.PR1398_maxLoop = 3));
            } catch (r) {
              return r.name === Ce.InvalidState && e.isOpen() && --e._state.PR1398_maxLoop > 0
                ? (console.warn(`Dexie: Need to reopen db`),
                  e.close({ disableAutoOpen: !1 }),
                  e.open().then(function () {
                    return zr(e, t, n, null, i);
                  }))
                : F(r);
            }
          var c = me(i);
          c && Tt();
          var l,
            u = j.follow(function () {
              if (((l = i.call(o, o)), l)) {
                if (c) {
                  var e = Et.bind(null, null);
                  l.then(e, e);
                } else typeof l.next == `function` && typeof l.throw == `function` && (l = Lr(l));
              }
            }, s);
          return (
            l && typeof l.then == `function`
              ? j.resolve(l).then(function (e) {
                  return o.active
                    ? e
                    : F(new O.PrematureCommit(`Transaction committed too early. See http://bit.ly/2kdckMn`));
                })
              : u.then(function () {
                  return l;
                })
          )
            .then(function (e) {
              return (
                r && o._resolve(),
                o._completion.then(function () {
                  return e;
                })
              );
            })
            .catch(function (e) {
              return (o._reject(e), F(e));
            });
        });
      }
      function Br(e, t, n) {
        for (var r = o(e) ? e.slice() : [e], i = 0; i < n; ++i) r.push(t);
        return r;
      }
      function Vr(e) {
        return n(n({}, e), {
          table: function (t) {
            var r = e.table(t),
              i = r.schema,
              a = Object.create(null),
              o = [];
            function s(e, t, r) {
              var i = Hn(e),
                c = (a[i] = a[i] || []),
                l = e == null ? 0 : typeof e == `string` ? 1 : e.length,
                u = t > 0,
                d = n(n({}, r), {
                  name: u ? `${i}(virtual-from:${r.name})` : r.name,
                  lowLevelIndex: r,
                  isVirtual: u,
                  keyTail: t,
                  keyLength: l,
                  extractKey: Rn(e),
                  unique: !u && r.unique,
                });
              return (
                c.push(d),
                d.isPrimaryKey || o.push(d),
                l > 1 && s(l === 2 ? e[0] : e.slice(0, l - 1), t + 1, r),
                c.sort(function (e, t) {
                  return e.keyTail - t.keyTail;
                }),
                d
              );
            }
            var c = s(i.primaryKey.keyPath, 0, i.primaryKey);
            a[`:id`] = [c];
            for (var l = 0, u = i.indexes; l < u.length; l++) {
              var d = u[l];
              s(d.keyPath, 0, d);
            }
            function f(e) {
              var t = a[Hn(e)];
              return t && t[0];
            }
            function p(t, n) {
              return {
                type: t.type === 1 ? 2 : t.type,
                lower: Br(t.lower, t.lowerOpen ? e.MAX_KEY : e.MIN_KEY, n),
                lowerOpen: !0,
                upper: Br(t.upper, t.upperOpen ? e.MIN_KEY : e.MAX_KEY, n),
                upperOpen: !0,
              };
            }
            function m(e) {
              var t = e.query.index;
              return t.isVirtual
                ? n(n({}, e), { query: { index: t.lowLevelIndex, range: p(e.query.range, t.keyTail) } })
                : e;
            }
            return n(n({}, r), {
              schema: n(n({}, i), { primaryKey: c, indexes: o, getIndexByKeyPath: f }),
              count: function (e) {
                return r.count(m(e));
              },
              query: function (e) {
                return r.query(m(e));
              },
              openCursor: function (t) {
                var n = t.query.index,
                  i = n.keyTail,
                  a = n.isVirtual,
                  o = n.keyLength;
                if (!a) return r.openCursor(t);
                function s(n) {
                  function r(r) {
                    r == null
                      ? t.unique
                        ? n.continue(n.key.slice(0, o).concat(t.reverse ? e.MIN_KEY : e.MAX_KEY, i))
                        : n.continue()
                      : n.continue(Br(r, t.reverse ? e.MAX_KEY : e.MIN_KEY, i));
                  }
                  return Object.create(n, {
                    continue: { value: r },
                    continuePrimaryKey: {
                      value: function (t, r) {
                        n.continuePrimaryKey(Br(t, e.MAX_KEY, i), r);
                      },
                    },
                    primaryKey: {
                      get: function () {
                        return n.primaryKey;
                      },
                    },
                    key: {
                      get: function () {
                        var e = n.key;
                        return o === 1 ? e[0] : e.slice(0, o);
                      },
                    },
                    value: {
                      get: function () {
                        return n.value;
                      },
                    },
                  });
                }
                return r.openCursor(m(t)).then(function (e) {
                  return e && s(e);
                });
              },
            });
          },
        });
      }
      var Hr = { stack: `dbcore`, name: `VirtualIndexMiddleware`, level: 1, create: Vr };
      function H(e, t, n, r) {
        return (
          (n ||= {}),
          (r ||= ``),
          a(e).forEach(function (i) {
            if (!u(t, i)) n[r + i] = void 0;
            else {
              var a = e[i],
                o = t[i];
              if (typeof a == `object` && typeof o == `object` && a && o) {
                var s = ce(a);
                s === ce(o)
                  ? s === `Object`
                    ? H(a, o, n, r + i + `.`)
                    : a !== o && (n[r + i] = t[i])
                  : (n[r + i] = t[i]);
              } else a !== o && (n[r + i] = t[i]);
            }
          }),
          a(t).forEach(function (i) {
            u(e, i) || (n[r + i] = t[i]);
          }),
          n
        );
      }
      function Ur(e, t) {
        return t.type === `delete` ? t.keys : t.keys || t.values.map(e.extractKey);
      }
      var Wr = {
        stack: `dbcore`,
        name: `HooksMiddleware`,
        level: 2,
        create: function (e) {
          return n(n({}, e), {
            table: function (t) {
              var i = e.table(t),
                a = i.schema.primaryKey;
              return n(n({}, i), {
                mutate: function (e) {
                  var o = A.trans,
                    s = o.table(t).hook,
                    c = s.deleting,
                    l = s.creating,
                    d = s.updating;
                  switch (e.type) {
                    case `add`:
                      if (l.fire === k) break;
                      return o._promise(
                        `readwrite`,
                        function () {
                          return f(e);
                        },
                        !0,
                      );
                    case `put`:
                      if (l.fire === k && d.fire === k) break;
                      return o._promise(
                        `readwrite`,
                        function () {
                          return f(e);
                        },
                        !0,
                      );
                    case `delete`:
                      if (c.fire === k) break;
                      return o._promise(
                        `readwrite`,
                        function () {
                          return f(e);
                        },
                        !0,
                      );
                    case `deleteRange`:
                      if (c.fire === k) break;
                      return o._promise(
                        `readwrite`,
                        function () {
                          return p(e);
                        },
                        !0,
                      );
                  }
                  return i.mutate(e);
                  function f(e) {
                    var t = A.trans,
                      o = e.keys || Ur(a, e);
                    if (!o) throw Error(`Keys missing`);
                    return (
                      (e = e.type === `add` || e.type === `put` ? n(n({}, e), { keys: o }) : n({}, e)),
                      e.type !== `delete` && (e.values = r([], e.values, !0)),
                      e.keys && (e.keys = r([], e.keys, !0)),
                      Gr(i, e, o).then(function (n) {
                        var r = o.map(function (r, i) {
                          var o = n[i],
                            s = { onerror: null, onsuccess: null };
                          if (e.type === `delete`) c.fire.call(s, r, o, t);
                          else if (e.type === `add` || o === void 0) {
                            var f = l.fire.call(s, r, e.values[i], t);
                            r == null &&
                              f != null &&
                              ((r = f), (e.keys[i] = r), a.outbound || w(e.values[i], a.keyPath, r));
                          } else {
                            var p = H(o, e.values[i]),
                              m = d.fire.call(s, p, r, o, t);
                            if (m) {
                              var h = e.values[i];
                              Object.keys(m).forEach(function (e) {
                                u(h, e) ? (h[e] = m[e]) : w(h, e, m[e]);
                              });
                            }
                          }
                          return s;
                        });
                        return i
                          .mutate(e)
                          .then(function (t) {
                            for (
                              var i = t.failures, a = t.results, s = t.numFailures, c = t.lastResult, l = 0;
                              l < o.length;
                              ++l
                            ) {
                              var u = a ? a[l] : o[l],
                                d = r[l];
                              u == null
                                ? d.onerror && d.onerror(i[l])
                                : d.onsuccess && d.onsuccess(e.type === `put` && n[l] ? e.values[l] : u);
                            }
                            return { failures: i, results: a, numFailures: s, lastResult: c };
                          })
                          .catch(function (e) {
                            return (
                              r.forEach(function (t) {
                                return t.onerror && t.onerror(e);
                              }),
                              Promise.reject(e)
                            );
                          });
                      })
                    );
                  }
                  function p(e) {
                    return m(e.trans, e.range, 1e4);
                  }
                  function m(e, t, r) {
                    return i
                      .query({ trans: e, values: !1, query: { index: a, range: t }, limit: r })
                      .then(function (i) {
                        var a = i.result;
                        return f({ type: `delete`, keys: a, trans: e }).then(function (i) {
                          return i.numFailures > 0
                            ? Promise.reject(i.failures[0])
                            : a.length < r
                              ? { failures: [], numFailures: 0, lastResult: void 0 }
                              : m(e, n(n({}, t), { lower: a[a.length - 1], lowerOpen: !0 }), r);
                        });
                      });
                  }
                },
              });
            },
          });
        },
      };
      function Gr(e, t, n) {
        return t.type === `add` ? Promise.resolve([]) : e.getMany({ trans: t.trans, keys: n, cache: `immutable` });
      }
      function Kr(e, t, n) {
        try {
          if (!t || t.keys.length < e.length) return null;
          for (var r = [], i = 0, a = 0; i < t.keys.length && a < e.length; ++i)
            I(t.keys[i], e[a]) === 0 && (r.push(n ? ae(t.values[i]) : t.values[i]), ++a);
          return r.length === e.length ? r : null;
        } catch {
          return null;
        }
      }
      var qr = {
        stack: `dbcore`,
        level: -1,
        create: function (e) {
          return {
            table: function (t) {
              var r = e.table(t);
              return n(n({}, r), {
                getMany: function (e) {
                  if (!e.cache) return r.getMany(e);
                  var t = Kr(e.keys, e.trans._cache, e.cache === `clone`);
                  return t
                    ? j.resolve(t)
                    : r.getMany(e).then(function (t) {
                        return ((e.trans._cache = { keys: e.keys, values: e.cache === `clone` ? ae(t) : t }), t);
                      });
                },
                mutate: function (e) {
                  return (e.type !== `add` && (e.trans._cache = null), r.mutate(e));
                },
              });
            },
          };
        },
      };
      function Jr(e, t) {
        return (
          e.trans.mode === `readonly` &&
          !!e.subscr &&
          !e.trans.explicit &&
          e.trans.db._options.cache !== `disabled` &&
          !t.schema.primaryKey.outbound
        );
      }
      function Yr(e, t) {
        switch (e) {
          case `query`:
            return t.values && !t.unique;
          case `get`:
            return !1;
          case `getMany`:
            return !1;
          case `count`:
            return !1;
          case `openCursor`:
            return !1;
        }
      }
      var Xr = {
        stack: `dbcore`,
        level: 0,
        name: `Observability`,
        create: function (e) {
          var t = e.schema.name,
            r = new V(e.MIN_KEY, e.MAX_KEY);
          return n(n({}, e), {
            transaction: function (t, n, r) {
              if (A.subscr && n !== `readonly`)
                throw new O.ReadOnly(`Readwrite transaction in liveQuery context. Querier source: ${A.querier}`);
              return e.transaction(t, n, r);
            },
            table: function (i) {
              var s = e.table(i),
                c = s.schema,
                l = c.primaryKey,
                u = c.indexes,
                d = l.extractKey,
                f = l.outbound,
                p =
                  l.autoIncrement &&
                  u.filter(function (e) {
                    return e.compound && e.keyPath.includes(l.keyPath);
                  }),
                m = n(n({}, s), {
                  mutate: function (n) {
                    var a = n.trans,
                      u = (n.mutatedParts ||= {}),
                      d = function (e) {
                        var n = `idb://${t}/${i}/${e}`;
                        return u[n] || (u[n] = new V());
                      },
                      f = d(``),
                      m = d(`:dels`),
                      h = n.type,
                      g =
                        n.type === `deleteRange`
                          ? [n.range]
                          : n.type === `delete`
                            ? [n.keys]
                            : n.values.length < 50
                              ? [
                                  Ur(l, n).filter(function (e) {
                                    return e != null;
                                  }),
                                  n.values,
                                ]
                              : [],
                      _ = g[0],
                      v = g[1],
                      y = n.trans._cache;
                    if (o(_)) {
                      f.addKeys(_);
                      var b = h === `delete` || _.length === v.length ? Kr(_, y) : null;
                      (b || m.addKeys(_), (b || v) && Zr(d, c, b, v));
                    } else if (_) {
                      var x = { from: _.lower ?? e.MIN_KEY, to: _.upper ?? e.MAX_KEY };
                      (m.add(x), f.add(x));
                    } else
                      (f.add(r),
                        m.add(r),
                        c.indexes.forEach(function (e) {
                          return d(e.name).add(r);
                        }));
                    return s.mutate(n).then(function (e) {
                      return (
                        _ &&
                          (n.type === `add` || n.type === `put`) &&
                          (f.addKeys(e.results),
                          p &&
                            p.forEach(function (t) {
                              for (
                                var r = n.values.map(function (e) {
                                    return t.extractKey(e);
                                  }),
                                  i = t.keyPath.findIndex(function (e) {
                                    return e === l.keyPath;
                                  }),
                                  a = 0,
                                  o = e.results.length;
                                a < o;
                                ++a
                              )
                                r[a][i] = e.results[a];
                              d(t.name).addKeys(r);
                            })),
                        (a.mutatedParts = Or(a.mutatedParts || {}, u)),
                        e
                      );
                    });
                  },
                }),
                h = function (t) {
                  var n = t.query,
                    r = n.index,
                    i = n.range;
                  return [r, new V(i.lower ?? e.MIN_KEY, i.upper ?? e.MAX_KEY)];
                },
                g = {
                  get: function (e) {
                    return [l, new V(e.key)];
                  },
                  getMany: function (e) {
                    return [l, new V().addKeys(e.keys)];
                  },
                  count: h,
                  query: h,
                  openCursor: h,
                };
              return (
                a(g).forEach(function (e) {
                  m[e] = function (a) {
                    var o = A.subscr,
                      c = !!o,
                      l = Jr(A, s) && Yr(e, a) ? (a.obsSet = {}) : o;
                    if (c) {
                      var u = function (e) {
                          var n = `idb://${t}/${i}/${e}`;
                          return l[n] || (l[n] = new V());
                        },
                        p = u(``),
                        m = u(`:dels`),
                        h = g[e](a),
                        _ = h[0],
                        v = h[1];
                      if (
                        (e === `query` && _.isPrimaryKey && !a.values ? m.add(v) : u(_.name || ``).add(v),
                        !_.isPrimaryKey)
                      ) {
                        if (e === `count`) m.add(r);
                        else {
                          var y = e === `query` && f && a.values && s.query(n(n({}, a), { values: !1 }));
                          return s[e].apply(this, arguments).then(function (t) {
                            if (e === `query`) {
                              if (f && a.values)
                                return y.then(function (e) {
                                  var n = e.result;
                                  return (p.addKeys(n), t);
                                });
                              var n = a.values ? t.result.map(d) : t.result;
                              a.values ? p.addKeys(n) : m.addKeys(n);
                            } else if (e === `openCursor`) {
                              var r = t,
                                i = a.values;
                              return (
                                r &&
                                Object.create(r, {
                                  key: {
                                    get: function () {
                                      return (m.addKey(r.primaryKey), r.key);
                                    },
                                  },
                                  primaryKey: {
                                    get: function () {
                                      var e = r.primaryKey;
                                      return (m.addKey(e), e);
                                    },
                                  },
                                  value: {
                                    get: function () {
                                      return (i && p.addKey(r.primaryKey), r.value);
                                    },
                                  },
                                })
                              );
                            }
                            return t;
                          });
                        }
                      }
                    }
                    return s[e].apply(this, arguments);
                  };
                }),
                m
              );
            },
          });
        },
      };
      function Zr(e, t, n, r) {
        function i(t) {
          var i = e(t.name || ``);
          function a(e) {
            return e == null ? null : t.extractKey(e);
          }
          var s = function (e) {
            return t.multiEntry && o(e)
              ? e.forEach(function (e) {
                  return i.addKey(e);
                })
              : i.addKey(e);
          };
          (n || r).forEach(function (e, t) {
            var i = n && a(n[t]),
              o = r && a(r[t]);
            I(i, o) !== 0 && (i != null && s(i), o != null && s(o));
          });
        }
        t.indexes.forEach(i);
      }
      function Qr(e, t, r) {
        if (r.numFailures === 0) return t;
        if (t.type === `deleteRange`) return null;
        var i = t.keys ? t.keys.length : `values` in t && t.values ? t.values.length : 1;
        if (r.numFailures === i) return null;
        var a = n({}, t);
        return (
          o(a.keys) &&
            (a.keys = a.keys.filter(function (e, t) {
              return !(t in r.failures);
            })),
          `values` in a &&
            o(a.values) &&
            (a.values = a.values.filter(function (e, t) {
              return !(t in r.failures);
            })),
          a
        );
      }
      function $r(e, t) {
        return t.lower === void 0 ? !0 : t.lowerOpen ? I(e, t.lower) > 0 : I(e, t.lower) >= 0;
      }
      function ei(e, t) {
        return t.upper === void 0 ? !0 : t.upperOpen ? I(e, t.upper) < 0 : I(e, t.upper) <= 0;
      }
      function ti(e, t) {
        return $r(e, t) && ei(e, t);
      }
      function ni(e, t, n, r, i, a) {
        if (!n || n.length === 0) return e;
        var s = t.query.index,
          c = s.multiEntry,
          l = t.query.range,
          u = r.schema.primaryKey.extractKey,
          d = s.extractKey,
          f = (s.lowLevelIndex || s).extractKey,
          p = n.reduce(function (e, n) {
            var r = e,
              i = [];
            if (n.type === `add` || n.type === `put`)
              for (var a = new V(), s = n.values.length - 1; s >= 0; --s) {
                var f = n.values[s],
                  p = u(f);
                if (!a.hasKey(p)) {
                  var m = d(f);
                  (c && o(m)
                    ? m.some(function (e) {
                        return ti(e, l);
                      })
                    : ti(m, l)) && (a.addKey(p), i.push(f));
                }
              }
            switch (n.type) {
              case `add`:
                var h = new V().addKeys(
                  t.values
                    ? e.map(function (e) {
                        return u(e);
                      })
                    : e,
                );
                r = e.concat(
                  t.values
                    ? i.filter(function (e) {
                        var t = u(e);
                        return !h.hasKey(t) && (h.addKey(t), !0);
                      })
                    : i
                        .map(function (e) {
                          return u(e);
                        })
                        .filter(function (e) {
                          return !h.hasKey(e) && (h.addKey(e), !0);
                        }),
                );
                break;
              case `put`:
                var g = new V().addKeys(
                  n.values.map(function (e) {
                    return u(e);
                  }),
                );
                r = e
                  .filter(function (e) {
                    return !g.hasKey(t.values ? u(e) : e);
                  })
                  .concat(
                    t.values
                      ? i
                      : i.map(function (e) {
                          return u(e);
                        }),
                  );
                break;
              case `delete`:
                var _ = new V().addKeys(n.keys);
                r = e.filter(function (e) {
                  return !_.hasKey(t.values ? u(e) : e);
                });
                break;
              case `deleteRange`:
                var v = n.range;
                r = e.filter(function (e) {
                  return !ti(u(e), v);
                });
            }
            return r;
          }, e);
        if (p === e) return e;
        var m = function (e, t) {
          return I(f(e), f(t)) || I(u(e), u(t));
        };
        return (
          p.sort(
            t.direction === `prev` || t.direction === `prevunique`
              ? function (e, t) {
                  return m(t, e);
                }
              : m,
          ),
          t.limit &&
            t.limit < 1 / 0 &&
            (p.length > t.limit ? (p.length = t.limit) : e.length === t.limit && p.length < t.limit && (i.dirty = !0)),
          a ? Object.freeze(p) : p
        );
      }
      function ri(e, t) {
        return (
          I(e.lower, t.lower) === 0 &&
          I(e.upper, t.upper) === 0 &&
          !!e.lowerOpen == !!t.lowerOpen &&
          !!e.upperOpen == !!t.upperOpen
        );
      }
      function ii(e, t, n, r) {
        if (e === void 0) return t === void 0 ? 0 : -1;
        if (t === void 0) return 1;
        var i = I(e, t);
        if (i === 0) {
          if (n && r) return 0;
          if (n) return 1;
          if (r) return -1;
        }
        return i;
      }
      function U(e, t, n, r) {
        if (e === void 0) return t === void 0 ? 0 : 1;
        if (t === void 0) return -1;
        var i = I(e, t);
        if (i === 0) {
          if (n && r) return 0;
          if (n) return -1;
          if (r) return 1;
        }
        return i;
      }
      function ai(e, t) {
        return (
          ii(e.lower, t.lower, e.lowerOpen, t.lowerOpen) <= 0 && U(e.upper, t.upper, e.upperOpen, t.upperOpen) >= 0
        );
      }
      function oi(e, t, n, r) {
        var i = Ar[`idb://${e}/${t}`];
        if (!i) return [];
        var a = i.queries[n];
        if (!a) return [null, !1, i, null];
        var o = a[(r.query ? r.query.index.name : null) || ``];
        if (!o) return [null, !1, i, null];
        switch (n) {
          case `query`:
            var s = r.direction ?? `next`,
              c = o.find(function (e) {
                return (
                  e.req.limit === r.limit &&
                  e.req.values === r.values &&
                  (e.req.direction ?? `next`) === s &&
                  ri(e.req.query.range, r.query.range)
                );
              });
            return c
              ? [c, !0, i, o]
              : [
                  o.find(function (e) {
                    return (
                      (`limit` in e.req ? e.req.limit : 1 / 0) >= r.limit &&
                      (e.req.direction ?? `next`) === s &&
                      (!r.values || e.req.values) &&
                      ai(e.req.query.range, r.query.range)
                    );
                  }),
                  !1,
                  i,
                  o,
                ];
          case `count`:
            var l = o.find(function (e) {
              return ri(e.req.query.range, r.query.range);
            });
            return [l, !!l, i, o];
        }
      }
      function si(e, t, n, r) {
        (e.subscribers.add(n),
          r.addEventListener(`abort`, function () {
            (e.subscribers.delete(n), e.subscribers.size === 0 && ci(e, t));
          }));
      }
      function ci(e, t) {
        setTimeout(function () {
          e.subscribers.size === 0 && de(t, e);
        }, 3e3);
      }
      var li = {
        stack: `dbcore`,
        level: 0,
        name: `Cache`,
        create: function (e) {
          var t = e.schema.name;
          return n(n({}, e), {
            transaction: function (n, r, i) {
              var a = e.transaction(n, r, i);
              if (r === `readwrite`) {
                var o = new AbortController(),
                  s = o.signal,
                  c = function (i) {
                    return function () {
                      if ((o.abort(), r === `readwrite`)) {
                        for (var s = /* @__PURE__ */ new Set(), c = 0, l = n; c < l.length; c++) {
                          var u = l[c],
                            d = Ar[`idb://${t}/${u}`];
                          if (d) {
                            var f = e.table(u),
                              p = d.optimisticOps.filter(function (e) {
                                return e.trans === a;
                              });
                            if (a._explicit && i && a.mutatedParts)
                              for (var m = 0, h = Object.values(d.queries.query); m < h.length; m++)
                                for (var g = h[m], _ = 0, v = g.slice(); _ < v.length; _++) {
                                  var y = v[_];
                                  kr(y.obsSet, a.mutatedParts) &&
                                    (de(g, y),
                                    y.subscribers.forEach(function (e) {
                                      return s.add(e);
                                    }));
                                }
                            else if (p.length > 0) {
                              d.optimisticOps = d.optimisticOps.filter(function (e) {
                                return e.trans !== a;
                              });
                              for (var b = 0, x = Object.values(d.queries.query); b < x.length; b++)
                                for (var g = x[b], S = 0, C = g.slice(); S < C.length; S++) {
                                  var y = C[S];
                                  if (y.res != null && a.mutatedParts) {
                                    if (i && !y.dirty) {
                                      var w = Object.isFrozen(y.res),
                                        T = ni(y.res, y.req, p, f, y, w);
                                      y.dirty
                                        ? (de(g, y),
                                          y.subscribers.forEach(function (e) {
                                            return s.add(e);
                                          }))
                                        : T !== y.res && ((y.res = T), (y.promise = j.resolve({ result: T })));
                                    } else
                                      (y.dirty && de(g, y),
                                        y.subscribers.forEach(function (e) {
                                          return s.add(e);
                                        }));
                                  }
                                }
                            }
                          }
                        }
                        s.forEach(function (e) {
                          return e();
                        });
                      }
                    };
                  };
                (a.addEventListener(`abort`, c(!1), { signal: s }),
                  a.addEventListener(`error`, c(!1), { signal: s }),
                  a.addEventListener(`complete`, c(!0), { signal: s }));
              }
              return a;
            },
            table: function (r) {
              var i = e.table(r),
                a = i.schema.primaryKey;
              return n(n({}, i), {
                mutate: function (e) {
                  var o = A.trans;
                  if (a.outbound || o.db._options.cache === `disabled` || o.explicit || o.idbtrans.mode !== `readwrite`)
                    return i.mutate(e);
                  var s = Ar[`idb://${t}/${r}`];
                  if (!s) return i.mutate(e);
                  var c = i.mutate(e);
                  return (
                    (e.type === `add` || e.type === `put`) &&
                    (e.values.length >= 50 ||
                      Ur(a, e).some(function (e) {
                        return e == null;
                      }))
                      ? c.then(function (t) {
                          var r = Qr(
                            s,
                            n(n({}, e), {
                              values: e.values.map(function (e, r) {
                                if (t.failures[r]) return e;
                                var i = a.keyPath?.includes(`.`) ? ae(e) : n({}, e);
                                return (w(i, a.keyPath, t.results[r]), i);
                              }),
                            }),
                            t,
                          );
                          (s.optimisticOps.push(r),
                            queueMicrotask(function () {
                              return e.mutatedParts && Nr(e.mutatedParts);
                            }));
                        })
                      : (s.optimisticOps.push(e),
                        e.mutatedParts && Nr(e.mutatedParts),
                        c.then(function (t) {
                          if (t.numFailures > 0) {
                            de(s.optimisticOps, e);
                            var n = Qr(s, e, t);
                            (n && s.optimisticOps.push(n), e.mutatedParts && Nr(e.mutatedParts));
                          }
                        }),
                        c.catch(function () {
                          (de(s.optimisticOps, e), e.mutatedParts && Nr(e.mutatedParts));
                        })),
                    c
                  );
                },
                query: function (e) {
                  if (!Jr(A, i) || !Yr(`query`, e)) return i.query(e);
                  var n = A.trans?.db._options.cache === `immutable`,
                    a = A,
                    o = a.requery,
                    s = a.signal,
                    c = oi(t, r, `query`, e),
                    l = c[0],
                    u = c[1],
                    d = c[2],
                    f = c[3];
                  if (l && u) l.obsSet = e.obsSet;
                  else {
                    var p = i
                      .query(e)
                      .then(function (e) {
                        var t = e.result;
                        if ((l && (l.res = t), n)) {
                          for (var r = 0, i = t.length; r < i; ++r) Object.freeze(t[r]);
                          Object.freeze(t);
                        }
                        return e;
                      })
                      .catch(function (e) {
                        return (f && l && de(f, l), Promise.reject(e));
                      });
                    ((l = {
                      obsSet: e.obsSet,
                      promise: p,
                      subscribers: /* @__PURE__ */ new Set(),
                      type: `query`,
                      req: e,
                      dirty: !1,
                    }),
                      f
                        ? f.push(l)
                        : ((f = [l]),
                          (d ||= Ar[`idb://${t}/${r}`] =
                            {
                              queries: { query: {}, count: {} },
                              objs: /* @__PURE__ */ new Map(),
                              optimisticOps: [],
                              unsignaledParts: {},
                            }),
                          (d.queries.query[e.query.index.name || ``] = f)));
                  }
                  return (
                    si(l, f, o, s),
                    l.promise.then(function (t) {
                      var r = ni(t.result, e, d?.optimisticOps, i, l, n);
                      return { result: n ? r : ae(r) };
                    })
                  );
                },
              });
            },
          });
        },
      };
      function ui(e, t) {
        return new Proxy(e, {
          get: function (e, n, r) {
            return n === `db` ? t : Reflect.get(e, n, r);
          },
        });
      }
      var di = (function () {
          function e(t, r) {
            var i = this;
            ((this._middlewares = {}), (this.verno = 0));
            var a = e.dependencies;
            ((this._options = r =
              n(
                {
                  addons: e.addons,
                  autoOpen: !0,
                  indexedDB: a.indexedDB,
                  IDBKeyRange: a.IDBKeyRange,
                  cache: `cloned`,
                  maxConnections: Bt,
                },
                r,
              )),
              (this._deps = { indexedDB: r.indexedDB, IDBKeyRange: r.IDBKeyRange }));
            var o = r.addons;
            ((this._dbSchema = {}),
              (this._versions = []),
              (this._storeNames = []),
              (this._allTables = {}),
              (this.idbdb = null),
              (this._novip = this));
            var s = {
              dbOpenError: null,
              isBeingOpened: !1,
              onReadyBeingFired: null,
              openComplete: !1,
              dbReadyResolve: k,
              dbReadyPromise: null,
              cancelOpen: k,
              openCanceller: null,
              autoSchema: !0,
              PR1398_maxLoop: 3,
              autoOpen: r.autoOpen,
            };
            ((s.dbReadyPromise = new j(function (e) {
              s.dbReadyResolve = e;
            })),
              (s.openCanceller = new j(function (e, t) {
                s.cancelOpen = t;
              })),
              (this._state = s),
              (this.name = t),
              (this.on = nn(this, `populate`, `blocked`, `versionchange`, `close`, { ready: [Fe, k] })),
              (this.once = function (e, t) {
                var n = function () {
                  var r = [...arguments];
                  (i.on(e).unsubscribe(n), t.apply(i, r));
                };
                return i.on(e, n);
              }),
              (this.on.ready.subscribe = y(this.on.ready.subscribe, function (t) {
                return function (n, r) {
                  e.vip(function () {
                    var e = i._state;
                    if (e.openComplete) (e.dbOpenError || j.resolve().then(n), r && t(n));
                    else if (e.onReadyBeingFired) (e.onReadyBeingFired.push(n), r && t(n));
                    else {
                      t(n);
                      var a = i;
                      r ||
                        t(function e() {
                          (a.on.ready.unsubscribe(n), a.on.ready.unsubscribe(e));
                        });
                    }
                  });
                };
              })),
              (this.Collection = L(this)),
              (this.Table = an(this)),
              (this.Transaction = Mn(this)),
              (this.Version = ur(this)),
              (this.WhereClause = En(this)),
              this.on(`versionchange`, function (e) {
                (e.newVersion > 0
                  ? console.warn(
                      `Another connection wants to upgrade database '${i.name}'. Closing db now to resume the upgrade.`,
                    )
                  : console.warn(
                      `Another connection wants to delete database '${i.name}'. Closing db now to resume the delete request.`,
                    ),
                  i.close({ disableAutoOpen: !1 }));
              }),
              this.on(`blocked`, function (e) {
                !e.newVersion || e.newVersion < e.oldVersion
                  ? console.warn(`Dexie.delete('${i.name}') was blocked`)
                  : console.warn(
                      `Upgrade '${i.name}' blocked by other connection holding version ${e.oldVersion / 10}`,
                    );
              }),
              (this._maxKey = Ln(r.IDBKeyRange)),
              (this._createTransaction = function (e, t, n, r) {
                return new i.Transaction(e, t, n, i._options.chromeTransactionDurability, r);
              }),
              (this._fireOnBlocked = function (e) {
                (i.on(`blocked`).fire(e),
                  dr
                    .toArray()
                    .filter(function (e) {
                      return e.name === i.name && e !== i && !e._state.vcFired;
                    })
                    .map(function (t) {
                      return t.on(`versionchange`).fire(e);
                    }));
              }),
              this.use(qr),
              this.use(li),
              this.use(Xr),
              this.use(Hr),
              this.use(Wr));
            var c = new Proxy(this, {
              get: function (e, t, n) {
                if (t === `_vip`) return !0;
                if (t === `table`)
                  return function (e) {
                    return ui(i.table(e), c);
                  };
                var r = Reflect.get(e, t, n);
                return r instanceof tn
                  ? ui(r, c)
                  : t === `tables`
                    ? r.map(function (e) {
                        return ui(e, c);
                      })
                    : t === `_createTransaction`
                      ? function () {
                          return ui(r.apply(this, arguments), c);
                        }
                      : r;
              },
            });
            ((this.vip = c),
              o.forEach(function (e) {
                return e(i);
              }));
          }
          return (
            (e.prototype.version = function (e) {
              if (isNaN(e) || e < 0.1) throw new O.Type(`Given version is not a positive number`);
              if (((e = Math.round(e * 10) / 10), this.idbdb || this._state.isBeingOpened))
                throw new O.Schema(`Cannot add version when database is open`);
              this.verno = Math.max(this.verno, e);
              var t = this._versions,
                n = t.filter(function (t) {
                  return t._cfg.version === e;
                })[0];
              return (
                n || ((n = new this.Version(e)), t.push(n), t.sort(Yn), n.stores({}), (this._state.autoSchema = !1), n)
              );
            }),
            (e.prototype._whenReady = function (e) {
              var t = this;
              return this.idbdb && (this._state.openComplete || A.letThrough || this._vip)
                ? e()
                : new j(function (e, n) {
                    if (t._state.openComplete) return n(new O.DatabaseClosed(t._state.dbOpenError));
                    if (!t._state.isBeingOpened) {
                      if (!t._state.autoOpen) {
                        n(new O.DatabaseClosed());
                        return;
                      }
                      t.open().catch(k);
                    }
                    t._state.dbReadyPromise.then(e, n);
                  }).then(e);
            }),
            (e.prototype.use = function (e) {
              var t = e.stack,
                n = e.create,
                r = e.level,
                i = e.name;
              i && this.unuse({ stack: t, name: i });
              var a = this._middlewares[t] || (this._middlewares[t] = []);
              return (
                a.push({ stack: t, create: n, level: r ?? 10, name: i }),
                a.sort(function (e, t) {
                  return e.level - t.level;
                }),
                this
              );
            }),
            (e.prototype.unuse = function (e) {
              var t = e.stack,
                n = e.name,
                r = e.create;
              return (
                t &&
                  this._middlewares[t] &&
                  (this._middlewares[t] = this._middlewares[t].filter(function (e) {
                    return r ? e.create !== r : n ? e.name !== n : !1;
                  })),
                this
              );
            }),
            (e.prototype.open = function () {
              var e = this;
              return P(et, function () {
                return Ir(e);
              });
            }),
            (e.prototype._close = function () {
              this.on.close.fire(new CustomEvent(`close`));
              var e = this._state;
              if ((dr.remove(this), this.idbdb)) {
                try {
                  this.idbdb.close();
                } catch {}
                this.idbdb = null;
              }
              e.isBeingOpened ||
                ((e.dbReadyPromise = new j(function (t) {
                  e.dbReadyResolve = t;
                })),
                (e.openCanceller = new j(function (t, n) {
                  e.cancelOpen = n;
                })));
            }),
            (e.prototype.close = function (e) {
              var t = (e === void 0 ? { disableAutoOpen: !0 } : e).disableAutoOpen,
                n = this._state;
              t
                ? (n.isBeingOpened && n.cancelOpen(new O.DatabaseClosed()),
                  this._close(),
                  (n.autoOpen = !1),
                  (n.dbOpenError = new O.DatabaseClosed()))
                : (this._close(),
                  (n.autoOpen = this._options.autoOpen || n.isBeingOpened),
                  (n.openComplete = !1),
                  (n.dbOpenError = null));
            }),
            (e.prototype.delete = function (e) {
              var t = this;
              e === void 0 && (e = { disableAutoOpen: !0 });
              var n = arguments.length > 0 && typeof arguments[0] != `object`,
                r = this._state;
              return new j(function (i, a) {
                var o = function () {
                  t.close(e);
                  var n = t._deps.indexedDB.deleteDatabase(t.name);
                  ((n.onsuccess = M(function () {
                    (_r(t._deps, t.name), i());
                  })),
                    (n.onerror = Dn(a)),
                    (n.onblocked = t._fireOnBlocked));
                };
                if (n) throw new O.InvalidArgument(`Invalid closeOptions argument to db.delete()`);
                r.isBeingOpened ? r.dbReadyPromise.then(o) : o();
              });
            }),
            (e.prototype.backendDB = function () {
              return this.idbdb;
            }),
            (e.prototype.isOpen = function () {
              return this.idbdb !== null;
            }),
            (e.prototype.hasBeenClosed = function () {
              var e = this._state.dbOpenError;
              return e && e.name === `DatabaseClosedError`;
            }),
            (e.prototype.hasFailed = function () {
              return this._state.dbOpenError !== null;
            }),
            (e.prototype.dynamicallyOpened = function () {
              return this._state.autoSchema;
            }),
            Object.defineProperty(e.prototype, 'tables', {
              get: function () {
                var e = this;
                return a(this._allTables).map(function (t) {
                  return e._allTables[t];
                });
              },
              enumerable: !1,
              configurable: !0,
            }),
            (e.prototype.transaction = function () {
              var e = Rr.apply(this, arguments);
              return this._transaction.apply(this, e);
            }),
            (e.prototype._transaction = function (e, t, n) {
              var r = this,
                i = A.trans;
              (i && i.db === this && e.indexOf(`!`) === -1) || (i = null);
              var a = e.indexOf(`?`) !== -1;
              e = e.replace(`!`, ``).replace(`?`, ``);
              var o, s;
              try {
                if (
                  ((s = t.map(function (e) {
                    var t = e instanceof r.Table ? e.name : e;
                    if (typeof t != `string`)
                      throw TypeError(
                        `Invalid table argument to Dexie.transaction(). Only Table or String are allowed`,
                      );
                    return t;
                  })),
                  e == `r` || e === Ht)
                )
                  o = Ht;
                else if (e == `rw` || e == Ut) o = Ut;
                else throw new O.InvalidArgument(`Invalid transaction mode: ` + e);
                if (i) {
                  if (i.mode === Ht && o === Ut) {
                    if (a) i = null;
                    else
                      throw new O.SubTransaction(
                        `Cannot enter a sub-transaction with READWRITE mode when parent transaction is READONLY`,
                      );
                  }
                  (i &&
                    s.forEach(function (e) {
                      if (i && i.storeNames.indexOf(e) === -1) {
                        if (a) i = null;
                        else throw new O.SubTransaction(`Table ` + e + ` not included in parent transaction.`);
                      }
                    }),
                    a && i && !i.active && (i = null));
                }
              } catch (e) {
                return i
                  ? i._promise(null, function (t, n) {
                      n(e);
                    })
                  : F(e);
              }
              var c = zr.bind(null, this, o, s, i, n);
              return i
                ? i._promise(o, c, `lock`)
                : A.trans
                  ? P(A.transless, function () {
                      return r._whenReady(c);
                    })
                  : this._whenReady(c);
            }),
            (e.prototype.table = function (e) {
              if (!u(this._allTables, e)) throw new O.InvalidTable(`Table ${e} does not exist`);
              return this._allTables[e];
            }),
            e
          );
        })(),
        fi = typeof Symbol < `u` && `observable` in Symbol ? Symbol.observable : `@@observable`,
        pi = (function () {
          function e(e) {
            this._subscribe = e;
          }
          return (
            (e.prototype.subscribe = function (e, t, n) {
              return this._subscribe(!e || typeof e == `function` ? { next: e, error: t, complete: n } : e);
            }),
            (e.prototype[fi] = function () {
              return this;
            }),
            e
          );
        })(),
        mi;
      try {
        mi = {
          indexedDB: i.indexedDB || i.mozIndexedDB || i.webkitIndexedDB || i.msIndexedDB,
          IDBKeyRange: i.IDBKeyRange || i.webkitIDBKeyRange,
        };
      } catch {
        mi = { indexedDB: null, IDBKeyRange: null };
      }
      function hi(e) {
        var t = !1,
          n,
          r = new pi(function (r) {
            var i = me(e);
            function a(t) {
              var n = ft();
              try {
                i && Tt();
                var r = wt(e, t);
                return (i && (r = r.finally(Et)), r);
              } finally {
                n && pt();
              }
            }
            var o = !1,
              s,
              c = {},
              l = {},
              u = {
                get closed() {
                  return o;
                },
                unsubscribe: function () {
                  o || ((o = !0), s && s.abort(), d && An.storagemutated.unsubscribe(m));
                },
              };
            r.start && r.start(u);
            var d = !1,
              f = function () {
                return Nt(h);
              };
            function p() {
              return kr(l, c);
            }
            var m = function (e) {
                (Or(c, e), p() && f());
              },
              h = function () {
                if (!o && mi.indexedDB) {
                  c = {};
                  var i = {};
                  (s && s.abort(), (s = new AbortController()));
                  var u = { subscr: i, signal: s.signal, requery: f, querier: e, trans: null },
                    h = a(u);
                  ((d ||= (An.storagemutated.subscribe(m), !0)),
                    Promise.resolve(h).then(
                      function (e) {
                        ((t = !0),
                          (n = e),
                          o ||
                            u.signal.aborted ||
                            (p()
                              ? f()
                              : ((l = i),
                                p()
                                  ? f()
                                  : ((c = {}),
                                    Nt(function () {
                                      return !o && r.next && r.next(e);
                                    })))));
                      },
                      function (e) {
                        o ||
                          u.signal.aborted ||
                          ((t = !1),
                          [`DatabaseClosedError`, `AbortError`].includes(e?.name) ||
                            o ||
                            Nt(function () {
                              o || (r.error && r.error(e));
                            }));
                      },
                    ));
                }
              };
            return (setTimeout(f, 0), u);
          });
        return (
          (r.hasValue = function () {
            return t;
          }),
          (r.getValue = function () {
            return n;
          }),
          r
        );
      }
      var gi = di;
      (d(
        gi,
        n(n({}, De), {
          delete: function (e) {
            return new gi(e, { addons: [] }).delete();
          },
          exists: function (e) {
            return new gi(e, { addons: [] })
              .open()
              .then(function (e) {
                return (e.close(), !0);
              })
              .catch(`NoSuchDatabaseError`, function () {
                return !1;
              });
          },
          getDatabaseNames: function (e) {
            try {
              return hr(gi.dependencies).then(e);
            } catch {
              return F(new O.MissingAPI());
            }
          },
          defineClass: function () {
            function e(e) {
              s(this, e);
            }
            return e;
          },
          ignoreTransaction: function (e) {
            return A.trans ? P(A.transless || et, e) : e();
          },
          vip: vr,
          async: function (e) {
            return function () {
              try {
                var t = Lr(e.apply(this, arguments));
                return !t || typeof t.then != `function` ? j.resolve(t) : t;
              } catch (e) {
                return F(e);
              }
            };
          },
          spawn: function (e, t, n) {
            try {
              var r = Lr(e.apply(n, t || []));
              return !r || typeof r.then != `function` ? j.resolve(r) : r;
            } catch (e) {
              return F(e);
            }
          },
          currentTransaction: {
            get: function () {
              return A.trans || null;
            },
          },
          waitFor: function (e, t) {
            var n = j.resolve(typeof e == `function` ? gi.ignoreTransaction(e) : e).timeout(t || 6e4);
            return A.trans ? A.trans.waitFor(n) : n;
          },
          Promise: j,
          debug: {
            get: function () {
              return Ie;
            },
            set: function (e) {
              Le(e);
            },
          },
          derive: m,
          extend: s,
          props: d,
          override: y,
          Events: nn,
          on: An,
          liveQuery: hi,
          extendObservabilitySet: Or,
          getByKeyPath: C,
          setByKeyPath: w,
          delByKeyPath: T,
          shallowClone: E,
          deepClone: ae,
          getObjectDiff: H,
          cmp: I,
          asap: x,
          minKey: Lt,
          addons: [],
          connections: { get: dr.toArray },
          errnames: Ce,
          dependencies: mi,
          cache: Ar,
          semVer: Ft,
          version: Ft.split(`.`)
            .map(function (e) {
              return parseInt(e);
            })
            .reduce(function (e, t, n) {
              return e + t / 10 ** (n * 2);
            }),
        }),
      ),
        (gi.maxKey = Ln(gi.dependencies.IDBKeyRange)),
        typeof dispatchEvent < `u` &&
          typeof addEventListener < `u` &&
          (An(On, function (e) {
            if (!G) {
              var t = new CustomEvent(kn, { detail: e });
              ((G = !0), dispatchEvent(t), (G = !1));
            }
          }),
          addEventListener(kn, function (e) {
            var t = e.detail;
            G || W(t);
          })));
      function W(e) {
        var t = G;
        try {
          ((G = !0), An.storagemutated.fire(e), Pr(e, !0));
        } finally {
          G = t;
        }
      }
      var G = !1,
        _i,
        vi = function () {};
      (typeof BroadcastChannel < `u` &&
        ((vi = function () {
          ((_i = new BroadcastChannel(kn)),
            (_i.onmessage = function (e) {
              return e.data && W(e.data);
            }));
        }),
        vi(),
        typeof _i.unref == `function` && _i.unref(),
        An(On, function (e) {
          G || _i.postMessage(e);
        })),
        typeof addEventListener < `u` &&
          (addEventListener(`pagehide`, function (e) {
            if (!di.disableBfCache && e.persisted) {
              (Ie && console.debug(`Dexie: handling persisted pagehide`), _i?.close());
              for (var t = 0, n = dr.toArray(); t < n.length; t++) n[t].close({ disableAutoOpen: !1 });
            }
          }),
          addEventListener(`pageshow`, function (e) {
            !di.disableBfCache &&
              e.persisted &&
              (Ie && console.debug(`Dexie: handling persisted pageshow`), vi(), W({ all: new V(-1 / 0, [[]]) }));
          })));
      function yi(e) {
        return new $t({ add: e });
      }
      function bi(e) {
        return new $t({ remove: e });
      }
      function xi(e, t) {
        return new $t({ replacePrefix: [e, t] });
      }
      return (
        (j.rejectionMapper = Ee),
        Le(Ie),
        n(
          di,
          /* @__PURE__ */ Object.freeze({
            __proto__: null,
            DEFAULT_MAX_CONNECTIONS: Bt,
            Dexie: di,
            Entity: qt,
            PropModification: $t,
            RangeSet: V,
            add: yi,
            cmp: I,
            default: di,
            liveQuery: hi,
            mergeRanges: Cr,
            rangesOverlap: wr,
            remove: bi,
            replacePrefix: xi,
          }),
          { default: di },
        ),
        di
      );
    });
  }),
  mn,
  hn,
  L,
  gn,
  _n,
  R,
  vn,
  yn,
  bn,
  xn,
  Sn,
  Cn,
  wn,
  Tn,
  En = o(() => {
    if (
      ((mn = /* @__PURE__ */ u(pn(), 1)),
      (hn = Symbol.for(`Dexie`)),
      (L = globalThis[hn] || (globalThis[hn] = mn.default)),
      mn.default.semVer !== L.semVer)
    )
      throw Error(`Two different versions of Dexie loaded in the same app: ${mn.default.semVer} and ${L.semVer}`);
    ({
      liveQuery: gn,
      mergeRanges: _n,
      rangesOverlap: R,
      RangeSet: vn,
      cmp: yn,
      Entity: bn,
      PropModification: xn,
      replacePrefix: Sn,
      add: Cn,
      remove: wn,
      DexieYProvider: Tn,
    } = L);
  });
En();
var Dn = 1e3;
function z(e) {
  return (t) => {
    let n = !1,
      r,
      i,
      a = () => {
        i = gn(e).subscribe({
          next: (e) => {
            n || t(e);
          },
          error: () => {
            n || (r = setTimeout(a, Dn));
          },
        });
      };
    return (
      a(),
      () => {
        ((n = !0), clearTimeout(r), i?.unsubscribe());
      }
    );
  };
}
function On(e) {
  let t = crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(16)),
    n = Math.max(0, Math.floor(e)).toString(16).padStart(12, `0`).slice(-12),
    r = [...t].map((e) => e.toString(16).padStart(2, `0`)).join(``),
    i = `89ab`.charAt((t[8] ?? 0) & 3);
  return `${n.slice(0, 8)}-${n.slice(8)}-7${r.slice(13, 16)}-${i}${r.slice(17, 20)}-${r.slice(20)}`;
}
async function kn(e) {
  let t = [L.minKey, L.maxKey],
    n = await e.edits.where(`[state+since]`).between([`pending`, t[0]], [`pending`, t[1]]).first(),
    r = await e.photos.where(`[unsent+keptAt]`).between([1, t[0]], [1, t[1]]).first(),
    i = [n?.edit.at, r?.keptAt].filter((e) => e !== void 0);
  return i.length === 0 ? null : Math.min(...i);
}
function An(e, t) {
  return e.edits.where(`[state+since]`).between([t, L.minKey], [t, L.maxKey]).count();
}
async function jn(e) {
  let t = (await C(e, `ledger`)) ?? Ot,
    n = await C(e, `session`),
    r = await C(e, `sync`),
    i = { made: t.made, received: t.received },
    a = { made: t.photosMade, received: t.photosReceived };
  return {
    state: n ? (r?.state ?? `idle`) : `not-enrolled`,
    interventions: i,
    photos: a,
    waiting: i.made - i.received + a.made - a.received,
    oldestWaitingAt: await kn(e),
    lastContactAt: r?.lastContactAt ?? null,
    quarantined: await An(e, `quarantined`),
    problem: r?.problem ?? null,
  };
}
var Mn = o(() => {
  (En(), kt(), E());
});
(Mn(), En());
var Nn = 400,
  Pn = 1200,
  Fn = 2e4;
async function In(e, { limit: t, open: n = !1 }, r) {
  let i = [],
    a = L.maxKey,
    o = /* @__PURE__ */ new Set();
  for (let s = 0; s < Fn && i.length < t;) {
    let t = await (
        n
          ? e.records.where(`[open+changedAt]`).between([1, L.minKey], [1, a], !0, !0)
          : e.records.where(`changedAt`).belowOrEqual(a)
      )
        .reverse()
        .limit(Nn + o.size)
        .toArray(),
      c = t.filter((e) => !o.has(e.id));
    i.push(...c.filter(r));
    let l = t.at(-1)?.changedAt;
    if (l === void 0 || c.length === 0 || t.length < Nn + o.size) break;
    ((o = new Set(t.filter((e) => e.changedAt === l).map((e) => e.id))), (a = l), (s += c.length));
  }
  return i.slice(0, t);
}
function Ln(e, t) {
  return (t.changedAt ?? 0) - (e.changedAt ?? 0) || (e.id < t.id ? 1 : -1);
}
(En(), Yt(), qt());
async function Rn(e, t, n) {
  let r = (e) => (n.open !== !0 || e.open === 1) && t.every((t) => e.words?.some((e) => e.startsWith(t)) === !0),
    i = t.toSorted((e, t) => t.length - e.length)[0] ?? ``,
    a = await e.records.where(`words`).startsWith(i).limit(Pn).primaryKeys();
  return a.length >= 1200
    ? In(e, n, r)
    : (await e.records.bulkGet([...new Set(a)]))
        .filter((e) => e !== void 0)
        .filter(r)
        .toSorted(Ln)
        .slice(0, n.limit);
}
async function zn(e, t) {
  let n = Ut(t.text ?? ``),
    { records: r } = e;
  return (
    n.length > 0
      ? await Rn(e, n, t)
      : await (
          t.open === !0
            ? r.where(`[open+changedAt]`).between([1, L.minKey], [1, L.maxKey])
            : r.where(`changedAt`).above(L.minKey)
        )
          .reverse()
          .limit(t.limit)
          .toArray()
  ).map(Jt);
}
var Bn = 6371008.8,
  Vn = Math.PI / 180;
function Hn(e, t) {
  let n = Math.sin(((t.lat - e.lat) * Vn) / 2),
    r = Math.sin(((t.lon - e.lon) * Vn) / 2),
    i = n ** 2 + Math.cos(e.lat * Vn) * Math.cos(t.lat * Vn) * r ** 2;
  return 2 * Bn * Math.asin(Math.min(1, Math.sqrt(i)));
}
function Un(e) {
  let t = Bn * Vn;
  return { lat: t, lon: t * Math.cos(e * Vn) };
}
function Wn(e, t) {
  let n = Un(e.lat),
    r = t / n.lat,
    i = n.lon < 1 ? 180 : t / n.lon;
  return [e.lat - r, e.lon - i, e.lat + r, e.lon + i];
}
En();
async function Gn(e) {
  let t = await e.records
    .where(`[open+changedAt]`)
    .between([1, L.minKey], [1, L.maxKey])
    .reverse()
    .limit(Pn + 1)
    .toArray();
  return t.length > 1200 ? null : t;
}
(ot(), Ht(), Yt());
var Kn = 60;
function qn(e, [t, n, r, i]) {
  let a = rt(e.intervention);
  return a !== null && a.lat >= t && a.lat <= r && a.lon >= n && a.lon <= i;
}
async function Jn(e, t, n) {
  let r = Lt(t, Kn);
  if (!r) return null;
  let i = [];
  for (let [t, a] of r) {
    let r = n + 1 - i.length;
    if ((i.push(...(await e.records.where(`cell`).between(t, a, !0, !0).limit(r).primaryKeys())), i.length > n))
      return null;
  }
  return (await e.records.bulkGet(i)).filter((e) => e !== void 0);
}
async function Yn(e, t, n) {
  let { limit: r, open: i = !1 } = n,
    a = (e) => (!i || e.open === 1) && qn(e, t),
    o = (i ? await Gn(e) : null) ?? (await Jn(e, t, 1200));
  return (o ? o.filter(a).toSorted(Ln).slice(0, r) : await In(e, n, a)).map(Jt);
}
(ot(), Yt());
var Xn = [1 / 27, 1 / 9, 1 / 3, 1],
  Zn = 5e3;
function Qn(e, t, n) {
  return e.flatMap((e) => {
    let r = rt(e.intervention);
    if (!r) return [];
    let i = Hn(t, r);
    return i <= n ? [{ row: e, metres: i }] : [];
  });
}
async function $n(e, t, n, { limit: r, open: i = !1 }) {
  let a = i ? await Gn(e) : null,
    o = a ? Qn(a, t, n) : [];
  for (let s of a ? [] : Xn) {
    let a = n * s,
      c = await Jn(e, Wn(t, a), Zn);
    if (
      !c ||
      ((o = Qn(i ? c.filter((e) => e.open === 1) : c, t, a)), o.filter(({ row: e }) => !e.doubtful).length >= r)
    )
      break;
  }
  return o
    .toSorted((e, t) => Number(e.row.doubtful) - Number(t.row.doubtful) || e.metres - t.metres)
    .slice(0, r)
    .map(({ row: e }) => Jt(e));
}
var B,
  er = o(() => {
    B = {
      session: `/api/session`,
      signIn: `/api/session/password`,
      changePassword: `/api/session/password/change`,
      resetPassword: `/api/session/password/reset`,
      enrol: `/api/session/enrolment`,
      push: `/api/sync/push`,
      pull: `/api/sync/pull`,
      report: `/api/sync/report`,
      territory: `/api/territory`,
      uploads: `/api/photos/uploads`,
      photoReceipts: `/api/photos/receipts`,
      photos: `/api/photos`,
      setup: `/api/setup`,
      supervise: `/api/supervise`,
      admin: `/api/admin`,
      openapi: `/api/openapi.json`,
      live: `/api/health/live`,
      ready: `/api/health/ready`,
    };
  });
(er(), oe());
var tr = (e) => new Blob([e], { type: `image/jpeg` });
async function nr({ environment: e }, t, n) {
  if (!e.online()) return null;
  try {
    let r = n === `thumb` ? `?size=thumb` : ``,
      i = await e.fetch(`${B.photos}/${t}${r}`, { credentials: `same-origin` });
    return !i.ok || !(i.headers.get(`content-type`) ?? ``).startsWith(`image/`) ? null : await i.blob();
  } catch {
    return null;
  }
}
async function rr(e, t, n) {
  let { database: r } = e,
    i = (n === `thumb` ? await r.thumbs.get(t) : void 0) ?? (await r.photoBytes.get(t));
  if (i) return tr(i.bytes);
  let a = await nr(e, t, n);
  if (!a || n === `full`) return a;
  try {
    await r.thumbs.put({ sha256: t, bytes: await a.arrayBuffer() });
  } catch (e) {
    if (D(e) === null) throw e;
  }
  return a;
}
E();
var ir = 32768;
function ar(e) {
  let t = new Uint8Array(e),
    n = ``;
  for (let e = 0; e < t.length; e += ir) n += String.fromCharCode(...t.subarray(e, e + ir));
  return btoa(n);
}
async function or(e, t, { edits: n, drafts: r, links: i }) {
  let a = await C(e, `session`),
    o = {
      format: `sillage-rescue`,
      version: 1,
      at: new Date(t).toISOString(),
      device: await C(e, `deviceId`),
      user: a?.user.id ?? null,
      organisation: a?.organisation.id ?? null,
      edits: n.map((e) => ({ state: e.state, code: e.code, edit: e.edit })),
      drafts: r,
    },
    s = [JSON.stringify(o).slice(0, -1), `,"photos":[`],
    c = !0;
  for (let t of new Set(i.map((e) => e.sha256))) {
    let n = await e.photoBytes.get(t),
      r = {
        sha256: t,
        of: i.filter((e) => e.sha256 === t).map(({ intervention: e, role: t }) => ({ intervention: e, role: t })),
        base64: n ? ar(n.bytes) : null,
      };
    (s.push(c ? `` : `,`, JSON.stringify(r)), (c = !1));
  }
  return (s.push(`]}`), new Blob(s, { type: `application/json` }));
}
var sr = (e, t) => t.map(({ sha256: t, role: n }) => ({ sha256: t, intervention: e, role: n }));
async function cr(e, t) {
  let n = await e.edits.filter((e) => e.state !== `confirmed`).toArray(),
    r = await e.drafts.toArray();
  return or(e, t, {
    edits: n,
    drafts: r,
    links: [...(await e.photos.filter((e) => e.unsent === 1).toArray()), ...r.flatMap((e) => sr(e.id, e.photos))],
  });
}
async function lr(e, t, n) {
  let r = await e.edits.get(n);
  if (r?.state !== `quarantined`) return null;
  let i = sr(r.intervention, r.edit.photos ?? []);
  return or(e, t, { edits: [r], drafts: [], links: i });
}
async function ur(e) {
  let t = await e?.estimate?.();
  return { persisted: (await e?.persisted?.()) ?? null, usage: t?.usage ?? null, quota: t?.quota ?? null };
}
(En(), ot());
var dr = 2e3;
function fr(e) {
  let { sha256: t, intervention: n, size: r, state: i, sent: a, keptAt: o, receivedAt: s, problem: c } = e;
  return { sha256: t, intervention: n, size: r, state: i, sent: a, keptAt: o, receivedAt: s, problem: c };
}
async function pr(e, t) {
  let n = await e.records.bulkGet([...t]);
  return new Map(n.flatMap((e) => (e ? [[e.id, j(e.intervention, `address`)]] : [])));
}
async function mr(e) {
  let t = await e.edits.where(`[state+seq]`).between([`pending`, L.minKey], [`pending`, L.maxKey]).limit(dr).toArray(),
    n = await e.photos.where(`[unsent+keptAt]`).between([1, L.minKey], [1, L.maxKey]).limit(dr).toArray(),
    r = [...new Set([...t, ...n].map((e) => e.intervention))],
    i = await pr(e, r);
  return r
    .map((e) => {
      let r = t.filter((t) => t.intervention === e),
        a = n.filter((t) => t.intervention === e);
      return {
        intervention: e,
        address: i.get(e) ?? ``,
        edits: r.length,
        photos: a.map(fr),
        since: Math.min(...r.map((e) => e.edit.at), ...a.map((e) => e.keptAt)),
      };
    })
    .toSorted((e, t) => e.since - t.since);
}
async function hr(e) {
  let t = await e.edits
      .where(`[state+since]`)
      .between([`quarantined`, L.minKey], [`quarantined`, L.maxKey])
      .reverse()
      .limit(dr)
      .toArray(),
    n = await pr(
      e,
      t.map((e) => e.intervention),
    );
  return t.map((e) => {
    let t = e.edit.patch.address?.new;
    return {
      id: e.id,
      intervention: e.intervention,
      address: n.get(e.intervention) ?? (typeof t == `string` ? t : ``),
      code: e.code ?? `edit-invalid`,
      at: e.edit.at,
    };
  });
}
En();
function gr(e) {
  let t = new L(e, { chromeTransactionDurability: `strict`, cache: `disabled` });
  return (
    t
      .version(1)
      .stores({
        records: `id, changedAt, [open+changedAt], cell, *words, snapshot`,
        bases: `id`,
        edits: `id, intervention, [state+seq], [state+since]`,
        photos: `key, sha256, intervention, [unsent+keptAt], dropAt`,
        photoBytes: `sha256`,
        thumbs: `sha256`,
        drafts: `id, keptAt`,
        work: `id`,
        meta: `key`,
      }),
    t
  );
}
async function _r({ database: e }) {
  return e.transaction(`rw`, e.meta, async () => {
    let t = await C(e, `session`);
    return !t || t.user.role === `agent` || (await C(e, `fieldOpenedBy`)) === t.user.id
      ? !1
      : (await T(e, `fieldOpenedBy`, t.user.id), !0);
  });
}
async function vr({ database: e }) {
  let t = await C(e, `session`);
  return (
    t?.user.role === `agent` || (await C(e, `fieldOpenedBy`)) === t?.user.id || (await e.edits.limit(1).count()) > 0
  );
}
var yr = o(() => {
  E();
});
function br(e, t, n = null) {
  let r = Math.min(Sr, V * 2 ** Math.min(20, Math.max(0, e - 1))),
    i = Math.round(r / 2 + (r / 2) * t);
  return Math.max(i, Math.min(Cr, n ?? 0));
}
function xr(e, t) {
  if (e === null || e.trim() === ``) return null;
  let n = Number(e);
  if (Number.isFinite(n)) return Math.max(0, n * 1e3);
  let r = Date.parse(e);
  return Number.isNaN(r) ? null : Math.max(0, r - t);
}
var V,
  Sr,
  Cr,
  wr = o(() => {
    ((V = 2e3), (Sr = 3e5), (Cr = 36e5));
  });
function Tr(e) {
  return { ok: !1, code: e, status: 0, told: !1, retryAfter: null };
}
function Er({ status: e, code: t }) {
  return e === 0 && (t === `server-unavailable` || t === `upload-cut`);
}
function Dr({ code: e }) {
  return e === `session-needed` ? `sign-in-needed` : e === `offline` ? `offline` : `server-unavailable`;
}
var Or = o(() => {});
(yr(), wr(), Or(), E());
var kr = 18e4;
function Ar(e) {
  return typeof e == `object` && !!e && `name` in e && e.name === `AbortError`;
}
async function jr({ database: e, environment: t }, n) {
  let { locks: r } = t;
  if (!r) return n();
  try {
    let i = await r.request(A, { ifAvailable: !0 }, async (e) => (e ? { value: await n() } : null));
    if (i) return i.value;
    let a = (await C(e, `beat`)) ?? 0;
    return Math.abs(t.now() - a) < kr ? null : await r.request(A, { steal: !0 }, n);
  } catch (e) {
    if (Ar(e)) return null;
    throw e;
  }
}
function Mr(e) {
  let t = Object.values(e).filter((e) => typeof e == `number`);
  return Object.entries(e)
    .filter(([e, n]) => t.indexOf(+e) === -1)
    .map(([e, t]) => t);
}
function Nr(e, t) {
  return typeof t == `bigint` ? t.toString() : t;
}
function Pr(e) {
  return new oi(e);
}
function Fr(e) {
  return e == null;
}
function Ir(e) {
  let t = +!!e.startsWith(`^`),
    n = e.endsWith(`$`) ? e.length - 1 : e.length;
  return e.slice(t, n);
}
function Lr(e, t, n) {
  let r;
  Object.defineProperty(e, t, {
    get() {
      if (r !== si) return (r === void 0 && ((r = si), (r = n())), r);
    },
    set(n) {
      Object.defineProperty(e, t, { value: n });
    },
    configurable: !0,
  });
}
function Rr(e, t, n) {
  Object.defineProperty(e, t, { value: n, writable: !0, enumerable: !0, configurable: !0 });
}
function zr(e) {
  return typeof e == `object` && !!e && !Array.isArray(e);
}
function Br(e) {
  if (zr(e) === !1) return !1;
  let t = e.constructor;
  if (t === void 0 || typeof t != `function`) return !0;
  let n = t.prototype;
  return zr(n) !== !1 && Object.prototype.hasOwnProperty.call(n, `isPrototypeOf`) !== !1;
}
function Vr(e) {
  return e.replace(/[.*+?^${}()|[\]\\]/g, `\\$&`);
}
function Hr(e, t, n) {
  let r = new e._zod.constr(t ?? e._zod.def);
  return ((!t || n?.parent) && (r._zod.parent = e), r);
}
function H(e) {
  let t = e;
  if (!t) return {};
  if (typeof t == `string`) return { error: () => t };
  if (t?.message !== void 0) {
    if (t?.error !== void 0) throw Error('Cannot specify both `message` and `error` params');
    t.error = t.message;
  }
  return (delete t.message, typeof t.error == `string` ? { ...t, error: () => t.error } : t);
}
function Ur(e) {
  return Object.keys(e).filter((t) => e[t]._zod.optin !== void 0 && e[t]._zod.optout === `optional`);
}
function Wr(e, t = 0) {
  if (e.aborted === !0) return !0;
  for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue !== !0) return !0;
  return !1;
}
function Gr(e, t = 0) {
  if (e.aborted === !0) return !0;
  for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue === !1) return !0;
  return !1;
}
function Kr(e, t) {
  return t.map((t) => {
    var n;
    return ((n = t).path ?? (n.path = []), t.path.unshift(e), t);
  });
}
function qr(e) {
  return typeof e == `string` ? e : e?.message;
}
function Jr(e) {
  let t = [];
  for (let n of e ?? []) {
    let e = n._zod.def;
    if (!/_(length|size)$|_equals$/.test(e.check)) break;
    let r = e.maximum ?? e.length ?? e.size;
    r >= 0 && t.push([r, n]);
  }
  return t;
}
function Yr(e, t, n) {
  var r;
  for (let i = t; i < e.length; i++) (r = e[i]).schema ?? (r.schema = n);
}
function Xr(e, t, n) {
  var r;
  let i = e.inst?._zod?.traits;
  i?.has(`$ZodType`) && (i.has(`$ZodCheck`) ? ((r = e).schema ?? (r.schema = e.inst)) : (e.schema = e.inst));
  let a = e.schema === e.inst ? void 0 : e.schema?._zod.def?.error,
    o = e.message
      ? e.message
      : (qr(e.inst?._zod.def?.error?.(e)) ??
        qr(a?.(e)) ??
        qr(t?.error?.(e)) ??
        qr(n.customError?.(e)) ??
        qr(n.localeError?.(e)) ??
        `Invalid input`),
    s = {};
  for (let t of Object.keys(e))
    t !== `inst` && t !== `schema` && t !== `continue` && t !== `input` && t !== `__proto__` && (s[t] = e[t]);
  return ((s.path ??= []), (s.message = o), t?.reportInput && (s.input = e.input), s);
}
function Zr(e) {
  let t = e.length;
  if (!di.test(e)) return t;
  let n = t;
  for (let r = 0; r < t - 1; r++)
    (e.charCodeAt(r) & 64512) == 55296 && (e.charCodeAt(r + 1) & 64512) == 56320 && (n--, r++);
  return n;
}
function Qr(e) {
  return Array.isArray(e) ? `array` : typeof e == `string` ? `string` : `unknown`;
}
function $r(...e) {
  let [t, n, r] = e;
  return typeof t == `string` ? { message: t, code: `custom`, input: n, inst: r } : { ...t };
}
function ei(e, t) {
  for (let n in t) {
    let r = Object.getOwnPropertyDescriptor(t, n);
    r.get ? Object.defineProperty(e, n, { ...r, enumerable: !1 }) : ri(e, n, r.value);
  }
}
function ti(e, t, n, r = !0) {
  return (Object.defineProperty(e, t, { configurable: !0, writable: !0, enumerable: r, value: n }), n);
}
function ni(e, t, n) {
  return ti(e, t, n, !1);
}
function ri(e, t, n) {
  Object.defineProperty(e, t, {
    configurable: !0,
    get() {
      return this == null ? n : ti(this, t, n.bind(this));
    },
    set(e) {
      ti(this, t, e);
    },
  });
}
function ii(e, t) {
  let n = Object.getPrototypeOf(e);
  return t in n ? void 0 : n;
}
function U(e, t, n) {
  let r = Object.getPrototypeOf(e._zod);
  t in r && fi !== e._zod
    ? (fi = void 0)
    : ((fi = e._zod),
      Object.defineProperty(r, t, {
        configurable: !0,
        get() {
          Object.defineProperty(this, t, mi);
          let e = pi;
          pi = !1;
          try {
            let r = n(this);
            return (
              pi ? delete this[t] : Object.defineProperty(this, t, { configurable: !0, writable: !0, value: r }),
              (pi ||= e),
              r
            );
          } catch (n) {
            throw (delete this[t], (pi ||= e), n);
          }
        },
        set(e) {
          Object.defineProperty(this, t, { configurable: !0, writable: !0, value: e });
        },
      }));
}
function ai(e, t, n, r) {
  let i = ii(e, t);
  i &&
    Object.defineProperty(i, t, {
      configurable: !0,
      get() {
        let e = { configurable: !0, writable: !0, enumerable: r, value: void 0 };
        return (Object.defineProperty(this, t, e), (e.value = n(this)), Object.defineProperty(this, t, e), e.value);
      },
      set(e) {
        Object.defineProperty(this, t, { configurable: !0, writable: !0, enumerable: r, value: e });
      },
    });
}
var oi,
  si,
  ci,
  li,
  ui,
  di,
  fi,
  pi,
  mi,
  hi = o(() => {
    ((oi = class {
      constructor(e) {
        ((this._getter = e), (this._value = void 0));
      }
      get value() {
        let e = this._getter;
        return (e !== void 0 && ((this._value = e()), (this._getter = void 0)), this._value);
      }
    }),
      (si = /* @__PURE__*/ Symbol(`evaluating`)),
      (ci = `captureStackTrace` in Error ? Error.captureStackTrace : (...e) => {}),
      (li = /* @__PURE__*/ new Set([`string`, `number`, `symbol`])),
      (ui = {
        safeint: [-(2 ** 53 - 1), 2 ** 53 - 1],
        int32: [-2147483648, 2147483647],
        uint32: [0, 4294967295],
        float32: [-34028234663852886e22, 34028234663852886e22],
        float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
      }),
      (di = /[\uD800-\uDBFF]/),
      (pi = !1),
      (mi = {
        configurable: !0,
        get() {
          pi = !0;
        },
      }));
  });
function gi(e) {
  let t = yi;
  if (t) {
    let n = t.stackTraceLimit;
    if (typeof n == `number`) {
      try {
        t.stackTraceLimit = 0;
      } catch {
        return ((yi = null), new e());
      }
      try {
        return new e();
      } finally {
        t.stackTraceLimit = n;
      }
    }
  }
  return new e();
} /* @__NO_SIDE_EFFECTS__ */
function W(e, t, n, r) {
  let i = {};
  function a(e) {
    ((this.def = e), (this.constr = d), (this.traits = /* @__PURE__ */ new Set()));
  }
  a.prototype = i;
  let o = n,
    s = o && /* @__PURE__ */ new WeakSet();
  function c(n, r) {
    if (!n._zod) {
      vi.value = new a(r);
      try {
        Object.defineProperty(n, '_zod', vi);
      } finally {
        vi.value = void 0;
      }
    } else if (n._zod.traits.has(e)) return;
    if ((n._zod.traits.add(e), t(n, r), s)) {
      let e = Object.getPrototypeOf(n),
        t = n._zod.constr.prototype,
        r = e;
      for (; r && r !== t;) r = Object.getPrototypeOf(r);
      let i = r ?? e;
      s.has(i) || (s.add(i), ei(i, o));
    }
    let i = d.prototype;
    for (let e in i) Object.prototype.hasOwnProperty.call(i, e) && (e in n || (n[e] = i[e].bind(n)));
  }
  let l = r?.Parent ?? Object;
  class u extends l {}
  Object.defineProperty(u, 'name', { value: e });
  function d(e) {
    let t = r?.Parent ? gi(u) : this;
    c(t, e);
    let n = t._zod.deferred;
    if (n) {
      for (let e of n) e();
      t._zod.deferred = void 0;
    }
    let i = globalThis.__zod_globalConfig?.postProcessor;
    return (i && i(t), t);
  }
  return (
    Object.defineProperty(d, 'init', { value: c }),
    Object.defineProperty(d, Symbol.hasInstance, {
      value: (t) => (r?.Parent && t instanceof r.Parent ? !0 : t?._zod?.traits?.has(e)),
    }),
    Object.defineProperty(d, 'name', { value: e }),
    d
  );
}
function G(e) {
  return (e && Object.assign(xi, e), xi);
}
var _i,
  vi,
  yi,
  bi,
  xi,
  Si = o(() => {
    (hi(),
      (vi = { value: void 0, enumerable: !1 }),
      (yi = `captureStackTrace` in Error ? Error : null),
      (bi = class extends Error {
        constructor() {
          super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
        }
      }),
      (_i = globalThis).__zod_globalConfig ?? (_i.__zod_globalConfig = {}),
      (xi = globalThis.__zod_globalConfig));
  });
function Ci() {
  let e = this._zod;
  return ((e.message ??= JSON.stringify(e.def, Nr, 2)), e.message);
}
function wi(e) {
  this._zod.message = e;
}
var Ti,
  Ei,
  Di,
  Oi,
  ki,
  Ai = o(() => {
    (Si(),
      hi(),
      (Ti = { get: Ci, set: wi, enumerable: !0, configurable: !0 }),
      (Ei = { value: void 0, enumerable: !1 }),
      (Di = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype])),
      (Oi = (e, t) => {
        ((e.name = `$ZodError`),
          (Ei.value = t),
          Object.defineProperty(e, 'issues', Ei),
          (Ei.value = void 0),
          Object.defineProperty(e, 'message', Ti));
        let n = Object.getPrototypeOf(e);
        Di.has(n) ||
          (Di.add(n),
          Object.defineProperty(n, 'toString', {
            configurable: !0,
            enumerable: !1,
            get() {
              let e = () => this.message;
              return (Object.defineProperty(this, 'toString', { value: e, configurable: !0, writable: !0 }), e);
            },
            set(e) {
              Object.defineProperty(this, 'toString', { value: e, configurable: !0, writable: !0 });
            },
          }));
      }),
      (ki = /* @__PURE__ */ W(`$ZodError`, Oi, void 0, { Parent: Error })));
  });
function ji(e, t, n) {
  let r;
  return {
    success: !1,
    get error() {
      return (r || ((r = new e(t.map((e) => Xr(e, n, G())))), (t = void 0), (n = void 0)), r);
    },
    set error(e) {
      ((r = e), (t = void 0), (n = void 0));
    },
  };
}
var Mi,
  Ni,
  Pi,
  Fi,
  Ii,
  Li,
  Ri,
  zi,
  Bi = o(() => {
    (Si(),
      Ai(),
      hi(),
      (Mi = (e) => {
        let t = (n, r, i, a) => {
          let o = i ? { ...i, async: !1 } : { async: !1 },
            s = n._zod.run({ value: r, issues: [] }, o);
          if (s instanceof Promise) throw new bi();
          if (s.issues.length) {
            let n = new (a?.Err ?? e)(s.issues.map((e) => Xr(e, o, G())));
            throw (ci(n, a?.callee ?? t), n);
          }
          return s.value;
        };
        return t;
      }),
      (Ni = /* @__PURE__*/ Mi(ki)),
      (Pi = (e) => {
        let t = async (n, r, i, a) => {
          let o = i ? { ...i, async: !0 } : { async: !0 },
            s = n._zod.run({ value: r, issues: [] }, o);
          if ((s instanceof Promise && (s = await s), s.issues.length)) {
            let n = new (a?.Err ?? e)(s.issues.map((e) => Xr(e, o, G())));
            throw (ci(n, a?.callee ?? t), n);
          }
          return s.value;
        };
        return t;
      }),
      (Fi = /* @__PURE__*/ Pi(ki)),
      (Ii = (e) => (t, n, r) => {
        let i = r ? { ...r, async: !1 } : { async: !1 },
          a = t._zod.run({ value: n, issues: [] }, i);
        if (a instanceof Promise) throw new bi();
        return a.issues.length ? ji(e, a.issues, i) : { success: !0, data: a.value };
      }),
      (Li = /* @__PURE__*/ Ii(ki)),
      (Ri = (e) => async (t, n, r) => {
        let i = r ? { ...r, async: !0 } : { async: !0 },
          a = t._zod.run({ value: n, issues: [] }, i);
        return (
          a instanceof Promise && (a = await a),
          a.issues.length ? ji(e, a.issues, i) : { success: !0, data: a.value }
        );
      }),
      (zi = /* @__PURE__*/ Ri(ki)));
  }),
  Vi,
  Hi,
  Ui,
  Wi,
  Gi,
  Ki = o(() => {
    ((Vi = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/),
      (Hi = /^[\s\S]{0,}$/),
      (Ui = /^-?\d+(?:\.\d+)?$/),
      (Wi = /^(?:true|false)$/i),
      (Gi = /^null$/i));
  }),
  qi,
  Ji,
  Yi,
  Xi,
  Zi,
  Qi,
  $i,
  ea,
  ta,
  na,
  ra = o(() => {
    (Si(),
      hi(),
      (qi = /*@__PURE__*/ W(`$ZodCheck`, (e, t) => {
        var n;
        ((e._zod ??= {}), (e._zod.def = t), (n = e._zod).onattach ?? (n.onattach = []));
      })),
      (Ji = (e) => {
        let t = e.value;
        return !Fr(t) && t.length !== void 0;
      }),
      (Yi = { number: `number`, bigint: `bigint`, object: `date` }),
      (Xi = /*@__PURE__*/ W(`$ZodCheckLessThan`, (e, t) => {
        qi.init(e, t);
        let n = Yi[typeof t.value];
        e._zod.check = (r) => {
          (t.inclusive ? r.value <= t.value : r.value < t.value) ||
            r.issues.push({
              origin: Yi[typeof r.value] ?? n,
              code: `too_big`,
              maximum: typeof t.value == `object` ? t.value.getTime() : t.value,
              input: r.value,
              inclusive: t.inclusive,
              inst: e,
              continue: !t.abort,
            });
        };
      })),
      (Zi = /*@__PURE__*/ W(`$ZodCheckGreaterThan`, (e, t) => {
        qi.init(e, t);
        let n = Yi[typeof t.value];
        e._zod.check = (r) => {
          (t.inclusive ? r.value >= t.value : r.value > t.value) ||
            r.issues.push({
              origin: Yi[typeof r.value] ?? n,
              code: `too_small`,
              minimum: typeof t.value == `object` ? t.value.getTime() : t.value,
              input: r.value,
              inclusive: t.inclusive,
              inst: e,
              continue: !t.abort,
            });
        };
      })),
      (Qi = /*@__PURE__*/ W(`$ZodCheckNumberFormat`, (e, t) => {
        (qi.init(e, t), (t.format = t.format || `float64`));
        let n = t.format?.includes(`int`),
          r = n ? `int` : `number`,
          [i, a] = ui[t.format];
        e._zod.check = (o) => {
          let s = o.value;
          if (n) {
            if (!Number.isInteger(s)) {
              o.issues.push({ expected: r, format: t.format, code: `invalid_type`, continue: !1, input: s, inst: e });
              return;
            }
            if (!Number.isSafeInteger(s)) {
              s > 0
                ? o.issues.push({
                    input: s,
                    code: `too_big`,
                    maximum: 2 ** 53 - 1,
                    note: `Integers must be within the safe integer range.`,
                    inst: e,
                    origin: r,
                    inclusive: !0,
                    continue: !t.abort,
                  })
                : o.issues.push({
                    input: s,
                    code: `too_small`,
                    minimum: -(2 ** 53 - 1),
                    note: `Integers must be within the safe integer range.`,
                    inst: e,
                    origin: r,
                    inclusive: !0,
                    continue: !t.abort,
                  });
              return;
            }
          }
          (s < i &&
            o.issues.push({
              origin: `number`,
              input: s,
              code: `too_small`,
              minimum: i,
              inclusive: !0,
              inst: e,
              continue: !t.abort,
            }),
            s > a &&
              o.issues.push({
                origin: `number`,
                input: s,
                code: `too_big`,
                maximum: a,
                inclusive: !0,
                inst: e,
                continue: !t.abort,
              }));
        };
      })),
      ($i = /*@__PURE__*/ W(`$ZodCheckMaxLength`, (e, t) => {
        var n;
        (qi.init(e, t),
          (n = e._zod.def).when ?? (n.when = Ji),
          (e._zod.check = (n) => {
            let r = n.value,
              i = r.length;
            if ((typeof r == `string` && i > t.maximum ? Zr(r) : i) <= t.maximum) return;
            let a = Qr(r);
            n.issues.push({
              origin: a,
              code: `too_big`,
              maximum: t.maximum,
              inclusive: !0,
              input: r,
              inst: e,
              continue: !t.abort,
            });
          }));
      })),
      (ea = /*@__PURE__*/ W(`$ZodCheckMinLength`, (e, t) => {
        var n;
        (qi.init(e, t),
          (n = e._zod.def).when ?? (n.when = Ji),
          (e._zod.check = (n) => {
            let r = n.value,
              i = r.length;
            if ((typeof r == `string` && i >= t.minimum && i < t.minimum * 2 ? Zr(r) : i) >= t.minimum) return;
            let a = Qr(r);
            n.issues.push({
              origin: a,
              code: `too_small`,
              minimum: t.minimum,
              inclusive: !0,
              input: r,
              inst: e,
              continue: !t.abort,
            });
          }));
      })),
      (ta = /*@__PURE__*/ W(`$ZodCheckStringFormat`, (e, t) => {
        var n, r;
        (qi.init(e, t),
          t.pattern
            ? ((n = e._zod).check ??
              (n.check = (n) => {
                ((t.pattern.lastIndex = 0),
                  t.pattern.test(n.value) ||
                    n.issues.push({
                      origin: `string`,
                      code: `invalid_format`,
                      format: t.format,
                      input: n.value,
                      ...(t.pattern ? { pattern: t.pattern.toString() } : {}),
                      inst: e,
                      continue: !t.abort,
                    }));
              }))
            : ((r = e._zod).check ?? (r.check = () => {})));
      })),
      (na = /*@__PURE__*/ W(`$ZodCheckRegex`, (e, t) => {
        (ta.init(e, t),
          (e._zod.check = (n) => {
            ((t.pattern.lastIndex = 0),
              t.pattern.test(n.value) ||
                n.issues.push({
                  origin: `string`,
                  code: `invalid_format`,
                  format: `regex`,
                  input: n.value,
                  pattern: t.pattern.toString(),
                  inst: e,
                  continue: !t.abort,
                }));
          }));
      })));
  }),
  ia = o(() => {}),
  aa,
  oa = o(() => {
    aa = { major: 4, minor: 6, patch: 7 };
  });
async function sa(e, t) {
  let n = { async: !0 };
  return ba(await e._zod.run({ value: t, issues: [] }, n), n);
}
function ca(e) {
  return {
    validate: (t) => {
      let n = { async: !1 };
      try {
        let r = e._zod.run({ value: t, issues: [] }, n);
        if (!(r instanceof Promise)) return ba(r, n);
      } catch {}
      return sa(e, t);
    },
    vendor: `zod`,
    version: 1,
  };
}
function la(e, t) {
  let n = Jr(e._zod.def.checks);
  if (!n.length) return;
  let r = Math.min(...n.map((e) => e[0])),
    i = e._zod.parse;
  e._zod.parse = (n, a) => {
    let o = t(n.value);
    if (o > r && !a?.skipChecks && a?.direction !== `backward`) {
      for (let [t, r] of Jr(e._zod.def.checks))
        if (o > t && r._zod.def.when(n)) {
          let t = n.issues.length;
          return (r._zod.check(n), (n.issues[t].continue = !1), Yr(n.issues, t, e), n);
        }
    }
    return i(n, a);
  };
}
function ua(e, t, n) {
  (e.issues.length && t.issues.push(...Kr(n, e.issues)), (t.value[n] = e.value));
}
function da(e, t, n, r, i, a) {
  let o = n in r,
    s = a === `optional`;
  if (o || !s || i !== `optional`) {
    if (e.issues.length) {
      if (i !== void 0 && s && !o) return;
      t.issues.push(...Kr(n, e.issues));
    }
    !o && i === void 0
      ? e.issues.length || t.issues.push({ code: `invalid_type`, expected: `nonoptional`, input: void 0, path: [n] })
      : e.value === void 0
        ? (o || (i === `defaulted` && !s)) && (t.value[n] = void 0)
        : (t.value[n] = e.value);
  }
}
function fa(e) {
  let t = Object.keys(e.shape),
    n = Object.getOwnPropertySymbols(e.shape),
    r = n.length ? n : ja,
    i = r.length ? [...t, ...r] : t;
  for (let t of i)
    if (!e.shape?.[t]?._zod?.traits?.has(`$ZodType`))
      throw Error(`Invalid element at key "${String(t)}": expected a Zod schema`);
  let a = Ur(e.shape);
  return { ...e, allKeys: i, symbolKeys: r, keySet: new Set(t), numKeys: t.length, optionalKeys: new Set(a) };
}
function pa(e, t, n, r, i, a, o) {
  let s = [],
    c = i.keySet,
    l = i.catchall._zod,
    u = l.def.type,
    d = l.optin,
    f = l.optout,
    p = 0;
  for (let i in t) {
    if (o && n.issues.length !== p) {
      if (Wr(n, p)) break;
      p = n.issues.length;
    }
    if (c.has(i)) continue;
    if (i === `__proto__`) {
      u === `never` && s.push(i);
      continue;
    }
    if (u === `never`) {
      s.push(i);
      continue;
    }
    let a = l.run({ value: t[i], issues: [] }, r);
    a instanceof Promise ? e.push(a.then((e) => da(e, n, i, t, d, f))) : da(a, n, i, t, d, f);
  }
  return (
    s.length && n.issues.push({ code: `unrecognized_keys`, keys: s, input: t, inst: a, continue: !0 }),
    e.length ? Promise.all(e).then(() => n) : n
  );
}
function ma(e, t, n, r) {
  for (let n of e) if (n.issues.length === 0) return ((t.value = n.value), t);
  let i = e.filter((e) => !Wr(e));
  return i.length === 1
    ? ((t.value = i[0].value), i[0])
    : (t.issues.push({
        code: `invalid_union`,
        input: t.value,
        inst: n,
        errors: e.map((e) => e.issues.map((e) => Xr(e, r, G()))),
      }),
      t);
}
function ha(e, t) {
  for (let n = e.length - 1; n >= 0; n--)
    if (!(t === `optin` ? e[n]._zod.optin !== void 0 : e[n]._zod.optout === `optional`)) return n + 1;
  return 0;
}
function ga(e, t, n) {
  (e.issues.length && t.issues.push(...Kr(n, e.issues)), (t.value[n] = e.value));
}
function _a(e, t, n, r, i) {
  for (let a = 0; a < n.length; a++) {
    let o = e[a],
      s = a < r.length;
    if (!s && a >= i && n[a]._zod.optin === `optional`) {
      t.value.length = a;
      break;
    }
    if (o.issues.length) {
      if (!s && a >= i) {
        t.value.length = a;
        break;
      }
      t.issues.push(...Kr(a, o.issues));
    }
    t.value[a] = o.value;
  }
  for (let e = t.value.length - 1; e >= r.length && n[e]._zod.optout === `optional` && t.value[e] === void 0; e--)
    t.value.length = e;
  return t;
}
function va(e, t) {
  return ((e.value = t.issues.length ? void 0 : t.value), e);
}
function ya(e, t, n, r) {
  if (!e) {
    let e = { code: `custom`, input: n, inst: r, path: [...(r._zod.def.path ?? [])], continue: !r._zod.def.abort };
    (r._zod.def.params && (e.params = r._zod.def.params), t.issues.push($r(e)));
  }
}
var K,
  ba,
  xa,
  Sa,
  Ca,
  wa,
  Ta,
  Ea,
  Da,
  Oa,
  ka,
  Aa,
  ja,
  Ma,
  Na,
  Pa,
  Fa,
  Ia,
  La,
  Ra,
  za,
  Ba,
  Va,
  Ha = o(() => {
    (ra(),
      Si(),
      Ki(),
      hi(),
      oa(),
      (K = /*@__PURE__*/ W(
        `$ZodType`,
        (e, t) => {
          var n;
          ((e ??= {}), (e._zod.def = t), (e._zod.bag = e._zod.bag || {}), (e._zod.version = aa));
          let r = e._zod.def.checks,
            i = e._zod.traits.has(`$ZodCheck`) ? [e, ...(r ?? [])] : r?.length ? [...r] : [];
          for (let t of i) for (let n of t._zod.onattach) n(e);
          if (i.length === 0)
            ((n = e._zod).deferred ?? (n.deferred = []),
              e._zod.deferred?.push(() => {
                e._zod.run = e._zod.parse;
              }));
          else {
            let t = (t, n, r) => {
                if (t.memo) return t;
                let i = Wr(t),
                  a;
                for (let o of n) {
                  if (o._zod.def.when) {
                    if (Gr(t) || !o._zod.def.when(t)) continue;
                  } else if (i) continue;
                  let n = t.issues.length,
                    s = o._zod.check(t);
                  if (s instanceof Promise && r?.async === !1) throw new bi();
                  if (a || s instanceof Promise)
                    a = (a ?? Promise.resolve()).then(async () => {
                      (await s, t.issues.length !== n && (Yr(t.issues, n, e), (i ||= Wr(t, n))));
                    });
                  else {
                    if (t.issues.length === n) continue;
                    (Yr(t.issues, n, e), (i ||= Wr(t, n)));
                  }
                }
                return a ? a.then(() => t) : t;
              },
              n = (n, r, a) => {
                if (Wr(n)) return ((n.aborted = !0), n);
                let o = t(r, i, a);
                if (o instanceof Promise) {
                  if (a.async === !1) throw new bi();
                  return o.then((t) => e._zod.parse(t, a));
                }
                return e._zod.parse(o, a);
              };
            e._zod.run = (r, a) => {
              if (a.skipChecks) return e._zod.parse(r, a);
              if (a.direction === `backward`) {
                let t = e._zod.parse({ value: r.value, issues: [] }, { ...a, skipChecks: !0 });
                return t instanceof Promise ? t.then((e) => n(e, r, a)) : n(t, r, a);
              }
              let o = e._zod.parse(r, a);
              if (o instanceof Promise) {
                if (a.async === !1) throw new bi();
                return o.then((e) => t(e, i, a));
              }
              return t(o, i, a);
            };
          }
        },
        {
          get '~standard'() {
            return ni(this, `~standard`, ca(this));
          },
          set '~standard'(e) {
            ti(this, `~standard`, e);
          },
        },
      )),
      (ba = (e, t) => (e.issues.length ? { issues: e.issues.map((e) => Xr(e, t, G())) } : { value: e.value })),
      (xa = /*@__PURE__*/ W(`$ZodString`, (e, t) => {
        (K.init(e, t),
          (e._zod.pattern = t.pattern ?? Hi),
          (e._zod.parse = (n, r) => {
            if (t.coerce)
              try {
                n.value = String(n.value);
              } catch {}
            return (
              typeof n.value == `string` ||
                n.issues.push({ expected: `string`, code: `invalid_type`, input: n.value, inst: e }),
              n
            );
          }));
      })),
      (Sa = /*@__PURE__*/ W(`$ZodStringFormat`, (e, t) => {
        (ta.init(e, t), xa.init(e, t));
      })),
      (Ca = /*@__PURE__*/ W(`$ZodEmail`, (e, t) => {
        ((t.pattern ??= Vi), Sa.init(e, t));
      })),
      (wa = /*@__PURE__*/ W(`$ZodNumber`, (e, t) => {
        (K.init(e, t),
          (e._zod.pattern = Ui),
          (e._zod.parse = (n, r) => {
            if (t.coerce)
              try {
                n.value = Number(n.value);
              } catch {}
            let i = n.value;
            if (typeof i == `number` && !Number.isNaN(i) && Number.isFinite(i)) return n;
            let a = typeof i == `number` ? (Number.isNaN(i) ? `NaN` : Number.isFinite(i) ? void 0 : String(i)) : void 0;
            return (
              n.issues.push({
                expected: `number`,
                code: `invalid_type`,
                input: i,
                inst: e,
                ...(a ? { received: a } : {}),
              }),
              n
            );
          }));
      })),
      (Ta = /*@__PURE__*/ W(`$ZodNumberFormat`, (e, t) => {
        (Qi.init(e, t), wa.init(e, t));
      })),
      (Ea = /*@__PURE__*/ W(`$ZodBoolean`, (e, t) => {
        (K.init(e, t),
          (e._zod.pattern = Wi),
          (e._zod.parse = (n, r) => {
            if (t.coerce)
              try {
                n.value = !!n.value;
              } catch {}
            let i = n.value;
            return (
              typeof i == `boolean` || n.issues.push({ expected: `boolean`, code: `invalid_type`, input: i, inst: e }),
              n
            );
          }));
      })),
      (Da = /*@__PURE__*/ W(`$ZodNull`, (e, t) => {
        (K.init(e, t),
          (e._zod.pattern = Gi),
          (e._zod.values = /* @__PURE__ */ new Set([null])),
          (e._zod.parse = (t, n) => {
            let r = t.value;
            return (r === null || t.issues.push({ expected: `null`, code: `invalid_type`, input: r, inst: e }), t);
          }));
      })),
      (Oa = /*@__PURE__*/ W(`$ZodUnknown`, (e, t) => {
        (K.init(e, t), (e._zod.parse = (e) => e));
      })),
      (ka = (e) => (Array.isArray(e) ? e.length : -1)),
      (Aa = /*@__PURE__*/ W(`$ZodArray`, (e, t) => {
        K.init(e, t);
        let n = xi.memoizer;
        (n?.attach(e),
          (e._zod.parse = (r, i) => {
            let a = r.value;
            if (!Array.isArray(a))
              return (r.issues.push({ expected: `array`, code: `invalid_type`, input: a, inst: e }), r);
            r.value = n ? n.alloc(e, r, Array(a.length), i) : Array(a.length);
            let o = [],
              s = i?.abortEarly;
            for (let e = 0; e < a.length; e++) {
              let n = a[e],
                c = t.element._zod.run({ value: n, issues: [] }, i);
              if (c instanceof Promise) o.push(c.then((t) => ua(t, r, e)));
              else if ((ua(c, r, e), s && c.issues.length !== 0 && Wr(c))) break;
            }
            return o.length ? Promise.all(o).then(() => r) : r;
          }),
          la(e, ka));
      })),
      (ja = []),
      (Ma = /*@__PURE__*/ W(`$ZodObject`, (e, t) => {
        K.init(e, t);
        let n = Object.getOwnPropertyDescriptor(t, `shape`),
          r = n?.get ? n.get.raw : (t.shape ?? {});
        if (r) {
          let e = () => {
            let n = { ...r };
            return (Object.defineProperty(t, 'shape', { value: n }), (e.raw = n), n);
          };
          ((e.raw = r), Object.defineProperty(t, 'shape', { get: e }));
        }
        let i = Pr(() => fa(t));
        U(e, `propValues`, (e) => {
          let t = e.def.shape,
            n = {};
          for (let e in t) {
            let r = t[e]._zod;
            if (r.values) {
              Object.prototype.hasOwnProperty.call(n, e) || Rr(n, e, /* @__PURE__ */ new Set());
              for (let t of r.values) n[e].add(t);
              r.optin !== void 0 && n[e].add(void 0);
            }
          }
          return n;
        });
        let a = zr,
          o = t.catchall,
          s,
          c = xi.memoizer;
        (c?.attach(e),
          (e._zod.parse = (t, n) => {
            s ??= i.value;
            let r = t.value;
            if (!a(r)) return (t.issues.push({ expected: `object`, code: `invalid_type`, input: r, inst: e }), t);
            t.value = c ? c.alloc(e, t, {}, n) : {};
            let l = [],
              u = s.shape,
              d = n?.abortEarly,
              f = t.issues.length;
            for (let e of s.allKeys) {
              if (d && t.issues.length !== f) {
                if (Wr(t, f)) break;
                f = t.issues.length;
              }
              if (e === `__proto__`) continue;
              let i = u[e],
                a = i._zod.optin,
                o = i._zod.optout,
                s = i._zod.run({ value: r[e], issues: [] }, n);
              s instanceof Promise ? l.push(s.then((n) => da(n, t, e, r, a, o))) : da(s, t, e, r, a, o);
            }
            return o ? pa(l, r, t, n, i.value, e, d === !0) : l.length ? Promise.all(l).then(() => t) : t;
          }));
      })),
      (Na = /*@__PURE__*/ W(`$ZodUnion`, (e, t) => {
        (K.init(e, t),
          U(e, `optin`, (e) =>
            e.def.options.some((e) => e._zod.optin === `defaulted`)
              ? `defaulted`
              : e.def.options.some((e) => e._zod.optin !== void 0)
                ? `optional`
                : void 0,
          ),
          U(e, `optout`, (e) => (e.def.options.some((e) => e._zod.optout === `optional`) ? `optional` : void 0)),
          U(e, `values`, (e) => {
            if (e.def.options.every((e) => e._zod.values))
              return new Set(e.def.options.flatMap((e) => Array.from(e._zod.values)));
          }),
          U(e, `pattern`, (e) => {
            if (e.def.options.every((e) => e._zod.pattern)) {
              let t = e.def.options.map((e) => e._zod.pattern);
              return RegExp(`^(${t.map((e) => Ir(e.source)).join(`|`)})$`);
            }
          }));
        let n = t.options.length === 1 ? t.options[0]._zod.run : null;
        e._zod.parse = (r, i) => {
          if (n) return n(r, i);
          let a = !1,
            o = [];
          for (let e of t.options) {
            let t = e._zod.run({ value: r.value, issues: [] }, i);
            if (t instanceof Promise) (o.push(t), (a = !0));
            else {
              if (t.issues.length === 0) return t;
              o.push(t);
            }
          }
          return a ? Promise.all(o).then((t) => ma(t, r, e, i)) : ma(o, r, e, i);
        };
      })),
      (Pa = /*@__PURE__*/ W(`$ZodTuple`, (e, t) => {
        K.init(e, t);
        let n = t.items,
          r = xi.memoizer;
        (r?.attach(e),
          (e._zod.parse = (i, a) => {
            let o = i.value;
            if (!Array.isArray(o))
              return (i.issues.push({ input: o, inst: e, expected: `tuple`, code: `invalid_type` }), i);
            i.value = r ? r.alloc(e, i, [], a) : [];
            let s = [],
              c = ha(n, `optin`),
              l = ha(n, `optout`);
            if (!t.rest) {
              if (o.length < c)
                return (
                  i.issues.push({ code: `too_small`, minimum: c, inclusive: !0, input: o, inst: e, origin: `array` }),
                  i
                );
              o.length > n.length &&
                i.issues.push({
                  code: `too_big`,
                  maximum: n.length,
                  inclusive: !0,
                  input: o,
                  inst: e,
                  origin: `array`,
                });
            }
            let u = Array(n.length),
              d = t.rest ? a?.abortEarly : void 0,
              f = !1;
            for (let e = 0; e < n.length; e++) {
              let t = n[e]._zod.run({ value: o[e], issues: [] }, a);
              t instanceof Promise
                ? s.push(
                    t.then((t) => {
                      u[e] = t;
                    }),
                  )
                : ((u[e] = t), d && !f && t.issues.length && (f = Wr(t)));
            }
            if (t.rest && !f) {
              let e = n.length - 1,
                r = o.slice(n.length),
                c = i.issues.length;
              for (let n of r) {
                if (d && i.issues.length !== c) {
                  if (Wr(i, c)) break;
                  c = i.issues.length;
                }
                e++;
                let r = t.rest._zod.run({ value: n, issues: [] }, a);
                r instanceof Promise ? s.push(r.then((t) => ga(t, i, e))) : ga(r, i, e);
              }
            }
            return s.length ? Promise.all(s).then(() => _a(u, i, n, o, l)) : _a(u, i, n, o, l);
          }));
      })),
      (Fa = /*@__PURE__*/ W(`$ZodRecord`, (e, t) => {
        K.init(e, t);
        let n = xi.memoizer;
        (n?.attach(e),
          (e._zod.parse = (r, i) => {
            let a = r.value;
            if (!Br(a)) return (r.issues.push({ expected: `record`, code: `invalid_type`, input: a, inst: e }), r);
            let o = [],
              s = t.keyType._zod.values;
            if (s && !t.partial) {
              r.value = n ? n.alloc(e, r, {}, i) : {};
              let c = /* @__PURE__ */ new Set();
              for (let n of s)
                if (typeof n == `string` || typeof n == `number` || typeof n == `symbol`) {
                  if ((c.add(typeof n == `number` ? n.toString() : n), n === `__proto__`)) continue;
                  let s = t.keyType._zod.run({ value: n, issues: [] }, i);
                  if (s instanceof Promise) throw Error(`Async schemas not supported in object keys currently`);
                  if (s.issues.length) {
                    r.issues.push({
                      code: `invalid_key`,
                      origin: `record`,
                      issues: s.issues.map((e) => Xr(e, i, G())),
                      input: n,
                      path: [n],
                      inst: e,
                    });
                    continue;
                  }
                  let l = s.value;
                  if (l === `__proto__`) continue;
                  let u = t.valueType._zod.run({ value: a[n], issues: [] }, i);
                  u instanceof Promise
                    ? o.push(
                        u.then((e) => {
                          (e.issues.length && r.issues.push(...Kr(n, e.issues)), (r.value[l] = e.value));
                        }),
                      )
                    : (u.issues.length && r.issues.push(...Kr(n, u.issues)), (r.value[l] = u.value));
                }
              let l;
              for (let e in a)
                if (!c.has(e)) {
                  if (t.mode === `loose`) {
                    if (e === `__proto__`) continue;
                    r.value[e] = a[e];
                  } else ((l ??= []), l.push(e));
                }
              l &&
                l.length > 0 &&
                r.issues.push({ code: `unrecognized_keys`, input: a, inst: e, keys: l, continue: !0 });
            } else {
              r.value = n ? n.alloc(e, r, {}, i) : {};
              let c;
              for (let n of Reflect.ownKeys(a)) {
                if (n === `__proto__` || !Object.prototype.propertyIsEnumerable.call(a, n)) continue;
                let l = t.keyType._zod.run({ value: n, issues: [] }, i);
                if (l instanceof Promise) throw Error(`Async schemas not supported in object keys currently`);
                if (typeof n == `string` && Ui.test(n) && l.issues.length) {
                  let e = t.keyType._zod.run({ value: Number(n), issues: [] }, i);
                  if (e instanceof Promise) throw Error(`Async schemas not supported in object keys currently`);
                  e.issues.length === 0 && (l = e);
                }
                if (l.issues.length) {
                  t.mode === `loose`
                    ? (r.value[n] = a[n])
                    : s
                      ? ((c ??= []), c.push(n))
                      : r.issues.push({
                          code: `invalid_key`,
                          origin: `record`,
                          issues: l.issues.map((e) => Xr(e, i, G())),
                          input: n,
                          path: [n],
                          inst: e,
                        });
                  continue;
                }
                let u = l.value;
                if (u === `__proto__`) continue;
                let d = t.valueType._zod.run({ value: a[n], issues: [] }, i);
                d instanceof Promise
                  ? o.push(
                      d.then((e) => {
                        (e.issues.length && r.issues.push(...Kr(n, e.issues)), (r.value[u] = e.value));
                      }),
                    )
                  : (d.issues.length && r.issues.push(...Kr(n, d.issues)), (r.value[u] = d.value));
              }
              c &&
                c.length > 0 &&
                r.issues.push({ code: `unrecognized_keys`, input: a, inst: e, keys: c, continue: !0 });
            }
            return o.length ? Promise.all(o).then(() => r) : r;
          }));
      })),
      (Ia = /*@__PURE__*/ W(`$ZodEnum`, (e, t) => {
        K.init(e, t);
        let n = Mr(t.entries),
          r = new Set(n);
        ((e._zod.values = r),
          U(e, `pattern`, (e) => {
            let t = Mr(e.def.entries).filter((e) => li.has(typeof e));
            return RegExp(t.length ? `^(${t.map((e) => Vr(e.toString())).join(`|`)})$` : `^[^\\s\\S]$`);
          }),
          (e._zod.parse = (t, i) => {
            let a = t.value;
            return (r.has(a) || t.issues.push({ code: `invalid_value`, values: n, input: a, inst: e }), t);
          }));
      })),
      (La = /*@__PURE__*/ W(`$ZodLiteral`, (e, t) => {
        K.init(e, t);
        let n = new Set(t.values);
        ((e._zod.values = n),
          U(e, `pattern`, (e) => {
            let t = e.def.values;
            return RegExp(
              t.length
                ? `^(${t.map((e) => (typeof e == `string` ? Vr(e) : e ? Vr(e.toString()) : String(e))).join(`|`)})$`
                : `^[^\\s\\S]$`,
            );
          }),
          (e._zod.parse = (r, i) => {
            let a = r.value;
            return (n.has(a) || r.issues.push({ code: `invalid_value`, values: t.values, input: a, inst: e }), r);
          }));
      })),
      (Ra = /*@__PURE__*/ W(`$ZodOptional`, (e, t) => {
        (K.init(e, t),
          U(e, `optin`, (e) => (e.def.innerType._zod.optin === `defaulted` ? `defaulted` : `optional`)),
          (e._zod.optout = `optional`),
          U(e, `values`, (e) => {
            let t = e.def.innerType._zod.values;
            return t ? /* @__PURE__ */ new Set([...t, void 0]) : void 0;
          }),
          U(e, `pattern`, (e) => {
            let t = e.def.innerType._zod.pattern;
            return t ? RegExp(`^(${Ir(t.source)})?$`) : void 0;
          }),
          (e._zod.parse = (e, n) => {
            if (e.value === void 0) {
              if (t.innerType._zod.optin !== `defaulted`) return e;
              let r = t.innerType._zod.run({ value: e.value, issues: [] }, n);
              return r instanceof Promise ? r.then((t) => va(e, t)) : va(e, r);
            }
            return t.innerType._zod.run(e, n);
          }));
      })),
      (za = /*@__PURE__*/ W(`$ZodNullable`, (e, t) => {
        (K.init(e, t),
          U(e, `optin`, (e) => e.def.innerType._zod.optin),
          U(e, `optout`, (e) => e.def.innerType._zod.optout),
          U(e, `pattern`, (e) => {
            let t = e.def.innerType._zod.pattern;
            return t ? RegExp(`^(${Ir(t.source)}|null)$`) : void 0;
          }),
          U(e, `values`, (e) =>
            e.def.innerType._zod.values ? /* @__PURE__ */ new Set([...e.def.innerType._zod.values, null]) : void 0,
          ),
          (e._zod.parse = (e, n) => (e.value === null ? e : t.innerType._zod.run(e, n))));
      })),
      (Ba = /*@__PURE__*/ W(`$ZodLazy`, (e, t) => {
        (K.init(e, t),
          Lr(e._zod, `innerType`, () => {
            let e = t;
            return ((e._cachedInner ||= t.getter()), e._cachedInner);
          }),
          U(e, `pattern`, (e) => e.innerType?._zod?.pattern),
          U(e, `propValues`, (e) => e.innerType?._zod?.propValues),
          U(e, `optin`, (e) => e.innerType?._zod?.optin ?? void 0),
          U(e, `optout`, (e) => e.innerType?._zod?.optout ?? void 0),
          (e._zod.parse = (t, n) => e._zod.innerType._zod.run(t, n)));
      })),
      (Va = /*@__PURE__*/ W(`$ZodCustom`, (e, t) => {
        (qi.init(e, t),
          K.init(e, t),
          (e._zod.parse = (e, t) => e),
          (e._zod.check = (n) => {
            let r = n.value,
              i = t.fn(r);
            if (i instanceof Promise) return i.then((t) => ya(t, n, r, e));
            ya(i, n, r, e);
          }));
      })));
  }),
  Ua = o(() => {}),
  Wa = o(() => {
    globalThis.__zod_globalRegistry;
  }),
  Ga = o(() => {});
function Ka(e) {
  return ((e.checks &&= [...e.checks]), e);
} // @__NO_SIDE_EFFECTS__
function qa(e, t) {
  return new e(Ka({ type: `string`, ...H(t) }));
} // @__NO_SIDE_EFFECTS__
function Ja(e, t) {
  return new e({ type: `string`, format: `email`, check: `string_format`, abort: !1, ...H(t) });
} // @__NO_SIDE_EFFECTS__
function Ya(e, t) {
  return new e(Ka({ type: `number`, checks: [], ...H(t) }));
} // @__NO_SIDE_EFFECTS__
function Xa(e, t) {
  return new e({ type: `number`, check: `number_format`, abort: !1, format: `safeint`, ...H(t) });
} // @__NO_SIDE_EFFECTS__
function Za(e, t) {
  return new e({ type: `boolean`, ...H(t) });
} // @__NO_SIDE_EFFECTS__
function Qa(e, t) {
  return new e({ type: `null`, ...H(t) });
} // @__NO_SIDE_EFFECTS__
function $a(e) {
  return new e({ type: `unknown` });
} // @__NO_SIDE_EFFECTS__
function eo(e, t) {
  return new Xi({ check: `less_than`, ...H(t), value: e, inclusive: !0 });
} // @__NO_SIDE_EFFECTS__
function to(e, t) {
  return new Zi({ check: `greater_than`, ...H(t), value: e, inclusive: !1 });
} // @__NO_SIDE_EFFECTS__
function no(e, t) {
  return new Zi({ check: `greater_than`, ...H(t), value: e, inclusive: !0 });
} // @__NO_SIDE_EFFECTS__
function ro(e) {
  return /* @__PURE__ */ to(0, e);
} // @__NO_SIDE_EFFECTS__
function io(e) {
  return /* @__PURE__ */ no(0, e);
} // @__NO_SIDE_EFFECTS__
function q(e, t) {
  return new $i({ check: `max_length`, ...H(t), maximum: e });
} // @__NO_SIDE_EFFECTS__
function ao(e, t) {
  return new ea({ check: `min_length`, ...H(t), minimum: e });
} // @__NO_SIDE_EFFECTS__
function oo(e, t) {
  return new na({ check: `string_format`, format: `regex`, ...H(t), pattern: e });
} // @__NO_SIDE_EFFECTS__
function so(e, t, n) {
  return new e({ type: `custom`, check: `custom`, fn: t, ...H(n) });
}
var co = o(() => {
    (ra(), hi());
  }),
  lo = o(() => {}),
  uo = o(() => {
    (Si(), Bi(), Ai(), Ha(), Ua(), ra(), oa(), hi(), Ki(), Wa(), ia(), Ga(), co(), lo(), Ha(), lo());
  }),
  fo = o(() => {
    uo();
  }); // @__NO_SIDE_EFFECTS__
function J(e) {
  return /* @__PURE__ */ qa(ko, e);
} // @__NO_SIDE_EFFECTS__
function po(e) {
  return /* @__PURE__ */ Ja(jo, e);
} // @__NO_SIDE_EFFECTS__
function Y(e) {
  return /* @__PURE__ */ Ya(Mo, e);
}
function mo(e) {
  return /* @__PURE__ */ Xa(No, e);
} // @__NO_SIDE_EFFECTS__
function ho(e) {
  return /* @__PURE__ */ Za(Po, e);
} // @__NO_SIDE_EFFECTS__
function go(e) {
  return /* @__PURE__ */ Qa(Fo, e);
} // @__NO_SIDE_EFFECTS__
function _o() {
  return /* @__PURE__ */ $a(Io);
} // @__NO_SIDE_EFFECTS__
function X(e, t) {
  return new Lo({ type: `array`, element: e, ...H(t) });
} // @__NO_SIDE_EFFECTS__
function Z(e, t) {
  let n = { type: `object`, shape: e ?? {}, ...H(t) };
  return new Ro(n);
} // @__NO_SIDE_EFFECTS__
function vo(e, t) {
  return new Ro({ type: `object`, shape: e, catchall: /* @__PURE__ */ _o(), ...H(t) });
} // @__NO_SIDE_EFFECTS__
function yo(e, t) {
  return new zo({ type: `union`, options: e, ...H(t) });
} // @__NO_SIDE_EFFECTS__
function bo(e, t, n) {
  let r = t instanceof K;
  return new Bo({ type: `tuple`, items: e, rest: r ? t : null, ...H(r ? n : t) });
} // @__NO_SIDE_EFFECTS__
function xo(e, t, n) {
  return !t || !t._zod
    ? new Vo({ type: `record`, keyType: /* @__PURE__ */ J(), valueType: e, ...H(t) })
    : new Vo({ type: `record`, keyType: e, valueType: t, ...H(n) });
} // @__NO_SIDE_EFFECTS__
function So(e, t) {
  let n = Array.isArray(e) ? Object.fromEntries(e.map((e) => [e, e])) : e;
  return new Ho({ type: `enum`, entries: n, ...H(t) });
} // @__NO_SIDE_EFFECTS__
function Co(e, t) {
  return new Uo({ type: `literal`, values: Array.isArray(e) ? e : [e], ...H(t) });
} // @__NO_SIDE_EFFECTS__
function wo(e) {
  return new Wo({ type: `optional`, innerType: e });
} // @__NO_SIDE_EFFECTS__
function To(e) {
  return new Go({ type: `nullable`, innerType: e });
} // @__NO_SIDE_EFFECTS__
function Eo(e) {
  return new Ko({ type: `lazy`, getter: e });
} // @__NO_SIDE_EFFECTS__
function Do(e, t = {}) {
  return /* @__PURE__ */ so(qo, e, t);
} // @__NO_SIDE_EFFECTS__
function Oo() {
  let e = /* @__PURE__ */ Eo(() =>
    /* @__PURE__ */ yo([
      /* @__PURE__ */ J(),
      /* @__PURE__ */ Y(),
      /* @__PURE__ */ ho(),
      /* @__PURE__ */ go(),
      /* @__PURE__ */ X(e),
      /* @__PURE__ */ xo(/* @__PURE__ */ J(), e),
    ]),
  );
  return e;
}
var Q,
  ko,
  Ao,
  jo,
  Mo,
  No,
  Po,
  Fo,
  Io,
  Lo,
  Ro,
  zo,
  Bo,
  Vo,
  Ho,
  Uo,
  Wo,
  Go,
  Ko,
  qo,
  Jo = o(() => {
    (uo(),
      hi(),
      fo(),
      (Q = /*@__PURE__*/ W(
        `ZodMiniType`,
        (e, t) => {
          if (!e._zod) throw Error(`Uninitialized schema in ZodMiniType.`);
          (K.init(e, t), (e.def = t), (e.type = t.type));
        },
        {
          get with() {
            return this.check;
          },
          set with(e) {
            ti(this, `with`, e);
          },
          parse(e, t) {
            return Ni(this, e, t, { callee: this.parse });
          },
          parseAsync(e, t) {
            return Fi(this, e, t, { callee: this.parseAsync });
          },
          safeParse(e, t) {
            return Li(this, e, t);
          },
          safeParseAsync(e, t) {
            return zi(this, e, t);
          },
          check(...e) {
            let t = this.def;
            return this.clone(
              {
                ...t,
                checks: [
                  ...(t.checks ?? []),
                  ...e.map((e) =>
                    typeof e == `function` ? { _zod: { check: e, def: { check: `custom` }, onattach: [] } } : e,
                  ),
                ],
              },
              { parent: !0 },
            );
          },
          clone(e, t) {
            return Hr(this, e, t);
          },
          brand() {
            return this;
          },
          register(e, t) {
            return (e.add(this, t), this);
          },
          apply(e, ...t) {
            return t.length === 0 ? e(this) : e(this, ...t);
          },
        },
      )),
      (ko = /*@__PURE__*/ W(`ZodMiniString`, (e, t) => {
        (xa.init(e, t), Q.init(e, t));
      })),
      (Ao = /*@__PURE__*/ W(`ZodMiniStringFormat`, (e, t) => {
        (Sa.init(e, t), ko.init(e, t));
      })),
      (jo = /*@__PURE__*/ W(`ZodMiniEmail`, (e, t) => {
        (Ca.init(e, t), Ao.init(e, t));
      })),
      (Mo = /*@__PURE__*/ W(`ZodMiniNumber`, (e, t) => {
        (wa.init(e, t), Q.init(e, t));
      })),
      (No = /*@__PURE__*/ W(`ZodMiniNumberFormat`, (e, t) => {
        (Ta.init(e, t), Mo.init(e, t));
      })),
      (Po = /*@__PURE__*/ W(`ZodMiniBoolean`, (e, t) => {
        (Ea.init(e, t), Q.init(e, t));
      })),
      (Fo = /*@__PURE__*/ W(`ZodMiniNull`, (e, t) => {
        (Da.init(e, t), Q.init(e, t));
      })),
      (Io = /*@__PURE__*/ W(`ZodMiniUnknown`, (e, t) => {
        (Oa.init(e, t), Q.init(e, t));
      })),
      (Lo = /*@__PURE__*/ W(`ZodMiniArray`, (e, t) => {
        (Aa.init(e, t), Q.init(e, t));
      })),
      (Ro = /*@__PURE__*/ W(`ZodMiniObject`, (e, t) => {
        (Ma.init(e, t), Q.init(e, t), ai(e, `shape`, (e) => e._zod.def.shape, !1));
      })),
      (zo = /*@__PURE__*/ W(`ZodMiniUnion`, (e, t) => {
        (Na.init(e, t), Q.init(e, t));
      })),
      (Bo = /*@__PURE__*/ W(`ZodMiniTuple`, (e, t) => {
        (Pa.init(e, t), Q.init(e, t));
      })),
      (Vo = /*@__PURE__*/ W(`ZodMiniRecord`, (e, t) => {
        (Fa.init(e, t), Q.init(e, t));
      })),
      (Ho = /*@__PURE__*/ W(`ZodMiniEnum`, (e, t) => {
        (Ia.init(e, t), Q.init(e, t), (e.options = [...e._zod.values]));
      })),
      (Uo = /*@__PURE__*/ W(`ZodMiniLiteral`, (e, t) => {
        (La.init(e, t), Q.init(e, t));
      })),
      (Wo = /*@__PURE__*/ W(`ZodMiniOptional`, (e, t) => {
        (Ra.init(e, t), Q.init(e, t));
      })),
      (Go = /*@__PURE__*/ W(`ZodMiniNullable`, (e, t) => {
        (za.init(e, t), Q.init(e, t));
      })),
      (Ko = /*@__PURE__*/ W(`ZodMiniLazy`, (e, t) => {
        (Ba.init(e, t), Q.init(e, t));
      })),
      (qo = /*@__PURE__*/ W(`ZodMiniCustom`, (e, t) => {
        (Va.init(e, t), Q.init(e, t));
      })));
  }),
  Yo = o(() => {
    uo();
  }),
  Xo = o(() => {
    (uo(), fo(), Jo(), Yo(), Ha(), hi(), Jo(), Ki(), lo());
  }),
  Zo = o(() => {
    (Xo(), Xo());
  }),
  Qo,
  $o,
  es,
  ts,
  ns,
  rs,
  is,
  as,
  os,
  ss,
  cs,
  ls,
  us,
  ds,
  fs,
  ps,
  ms,
  hs,
  gs,
  _s,
  vs,
  ys,
  bs,
  xs,
  Ss = o(() => {
    (Zo(),
      er(),
      (Qo = 8388608),
      ($o = /* @__PURE__ */ J().check(/* @__PURE__ */ ao(1), /* @__PURE__ */ q(64))),
      (es = /* @__PURE__ */ J().check(
        /* @__PURE__ */ oo(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
      )),
      (ts = /* @__PURE__ */ J().check(/* @__PURE__ */ oo(/^[0-9a-f]{64}$/))),
      (ns = /* @__PURE__ */ Y().check(mo())),
      (rs = /* @__PURE__ */ J().check(/* @__PURE__ */ ao(1), /* @__PURE__ */ q(64))),
      (is = /* @__PURE__ */ Z({
        lat: /* @__PURE__ */ Y().check(/* @__PURE__ */ no(-90), /* @__PURE__ */ eo(90)),
        lon: /* @__PURE__ */ Y().check(/* @__PURE__ */ no(-180), /* @__PURE__ */ eo(180)),
        accuracy: /* @__PURE__ */ To(/* @__PURE__ */ Y().check(/* @__PURE__ */ io())),
        source: /* @__PURE__ */ So([`gps`, `pin`, `address`, `import`]),
      })),
      (as = /* @__PURE__ */ Z({
        sha256: ts,
        role: /* @__PURE__ */ So([`before`, `after`, `other`]),
        size: /* @__PURE__ */ Y().check(mo(), /* @__PURE__ */ ro(), /* @__PURE__ */ eo(Qo)),
        width: /* @__PURE__ */ Y().check(mo(), /* @__PURE__ */ ro()),
        height: /* @__PURE__ */ Y().check(mo(), /* @__PURE__ */ ro()),
        takenAt: ns,
        author: $o,
        point: /* @__PURE__ */ To(is),
      })),
      (os = /* @__PURE__ */ Z({
        id: es,
        author: $o,
        at: ns,
        text: /* @__PURE__ */ J().check(/* @__PURE__ */ ao(1), /* @__PURE__ */ q(4e3)),
      })),
      (ss = /* @__PURE__ */ Oo()),
      /* @__PURE__ */ Y().check(mo(), /* @__PURE__ */ io()),
      /* @__PURE__ */ Y().check(mo(), /* @__PURE__ */ no(-1440), /* @__PURE__ */ eo(1440)),
      /* @__PURE__ */ Y().check(mo(), /* @__PURE__ */ ro()),
      /* @__PURE__ */ Y().check(mo(), /* @__PURE__ */ io()),
      /* @__PURE__ */ X(as).check(/* @__PURE__ */ q(100)),
      /* @__PURE__ */ X(os).check(/* @__PURE__ */ q(100)),
      /* @__PURE__ */ X(es).check(/* @__PURE__ */ q(100)),
      /* @__PURE__ */ Y().check(mo(), /* @__PURE__ */ ro()),
      /* @__PURE__ */ X(/* @__PURE__ */ _o()).check(/* @__PURE__ */ q(200)),
      (cs = [`applied`, `merged`, `conflict`, `rejected`, `retry`]),
      (ls = /* @__PURE__ */ Z({
        id: /* @__PURE__ */ J(),
        result: /* @__PURE__ */ So(cs),
        rev: /* @__PURE__ */ wo(/* @__PURE__ */ Y()),
        version: /* @__PURE__ */ wo(/* @__PURE__ */ Y()),
        code: /* @__PURE__ */ wo(/* @__PURE__ */ J()),
      })),
      (us = /* @__PURE__ */ Z({ epoch: /* @__PURE__ */ J(), receipts: /* @__PURE__ */ X(ls) })),
      (ds = /* @__PURE__ */ Z({ ...us.shape, receipts: /* @__PURE__ */ X(/* @__PURE__ */ _o()) })),
      (fs = /* @__PURE__ */ Z({
        id: es,
        intervention: es,
        field: /* @__PURE__ */ J(),
        kept: ss,
        keptAuthor: /* @__PURE__ */ To(/* @__PURE__ */ J()),
        keptAt: /* @__PURE__ */ To(ns),
        offered: ss,
        offeredAuthor: /* @__PURE__ */ J(),
        offeredAt: ns,
        rev: /* @__PURE__ */ Y(),
      })),
      (ps = /* @__PURE__ */ vo({
        id: es,
        kind: rs,
        kindVersion: /* @__PURE__ */ Y(),
        fields: /* @__PURE__ */ xo(/* @__PURE__ */ J(), ss),
        photos: /* @__PURE__ */ X(
          /* @__PURE__ */ vo({ ...as.shape, point: /* @__PURE__ */ To(/* @__PURE__ */ vo({ ...is.shape })) }),
        ),
        comments: /* @__PURE__ */ X(/* @__PURE__ */ vo({ ...os.shape })),
        trail: /* @__PURE__ */ X(
          /* @__PURE__ */ vo({
            edit: /* @__PURE__ */ J(),
            status: /* @__PURE__ */ J(),
            author: /* @__PURE__ */ J(),
            at: ns,
            offsetMin: /* @__PURE__ */ Y(),
          }),
        ),
        deleted: /* @__PURE__ */ ho(),
      })),
      (ms = /* @__PURE__ */ vo({
        version: /* @__PURE__ */ Y(),
        rev: /* @__PURE__ */ Y(),
        fieldRevs: /* @__PURE__ */ xo(/* @__PURE__ */ J(), /* @__PURE__ */ Y()),
        intervention: ps,
        conflicts: /* @__PURE__ */ X(/* @__PURE__ */ vo({ ...fs.shape })),
        received: /* @__PURE__ */ X(ts),
        doubtful: /* @__PURE__ */ ho(),
        left: /* @__PURE__ */ wo(/* @__PURE__ */ ho()),
      })),
      (hs = /* @__PURE__ */ Z({
        epoch: /* @__PURE__ */ J(),
        scope: /* @__PURE__ */ J(),
        version: /* @__PURE__ */ Y(),
      })),
      (gs = /* @__PURE__ */ Z({
        rows: /* @__PURE__ */ X(ms),
        cursor: hs,
        more: /* @__PURE__ */ ho(),
        restart: /* @__PURE__ */ ho(),
      })),
      (_s = /* @__PURE__ */ Z({ ...gs.shape, rows: /* @__PURE__ */ X(/* @__PURE__ */ _o()) })),
      /* @__PURE__ */ X(ts).check(/* @__PURE__ */ q(500)),
      (vs = /* @__PURE__ */ Z({
        received: /* @__PURE__ */ X(/* @__PURE__ */ Z({ sha256: ts, size: /* @__PURE__ */ Y() })),
      })),
      (ys = /* @__PURE__ */ So([`agent`, `supervisor`, `administrator`])),
      (bs = /* @__PURE__ */ Z({
        user: /* @__PURE__ */ Z({ id: $o, name: /* @__PURE__ */ J(), role: ys, sector: /* @__PURE__ */ To($o) }),
        device: /* @__PURE__ */ To(/* @__PURE__ */ Z({ id: $o, name: /* @__PURE__ */ J() })),
        organisation: /* @__PURE__ */ Z({
          id: $o,
          name: /* @__PURE__ */ J(),
          demonstration: /* @__PURE__ */ ho(),
          bounds: /* @__PURE__ */ bo([
            /* @__PURE__ */ Y(),
            /* @__PURE__ */ Y(),
            /* @__PURE__ */ Y(),
            /* @__PURE__ */ Y(),
          ]),
          basemap: /* @__PURE__ */ So([`none`, `ign`, `osm`]),
        }),
        sectors: /* @__PURE__ */ X(/* @__PURE__ */ Z({ id: $o, name: /* @__PURE__ */ J() })),
        people: /* @__PURE__ */ X(/* @__PURE__ */ Z({ id: $o, name: /* @__PURE__ */ J() })),
        serverTime: ns,
      })),
      /* @__PURE__ */ J().check(/* @__PURE__ */ ao(1), /* @__PURE__ */ q(32)),
      /* @__PURE__ */ J().check(/* @__PURE__ */ ao(1), /* @__PURE__ */ q(80)),
      /* @__PURE__ */ Y().check(mo(), /* @__PURE__ */ io()),
      /* @__PURE__ */ Y().check(mo(), /* @__PURE__ */ io()),
      /* @__PURE__ */ Y().check(mo(), /* @__PURE__ */ io()),
      /* @__PURE__ */ J().check(/* @__PURE__ */ q(40)),
      (xs = /* @__PURE__ */ Z({
        code: /* @__PURE__ */ J(),
        message: /* @__PURE__ */ Z({ fr: /* @__PURE__ */ J(), en: /* @__PURE__ */ J() }),
        details: /* @__PURE__ */ wo(/* @__PURE__ */ _o()),
      })));
  });
function Cs(e) {
  return e === 401
    ? `session-needed`
    : e === 403
      ? `not-allowed`
      : e === 404
        ? `not-found`
        : e === 413
          ? `request-too-large`
          : e === 429
            ? `too-many-requests`
            : e >= 500
              ? `server-unavailable`
              : `answer-not-understood`;
}
async function ws(e) {
  if (/[/+]json\b/.test(e.headers.get(`content-type`) ?? ``))
    try {
      return await e.json();
    } catch {
      return;
    }
}
async function Ts(e, t) {
  let n = xs.safeParse(await ws(e));
  return {
    ok: !1,
    code: n.success ? n.data.code : e.status === 401 ? `answer-not-understood` : Cs(e.status),
    status: e.status,
    told: n.success,
    retryAfter: xr(e.headers.get(`retry-after`), t),
  };
}
async function Es(e, t) {
  let n;
  try {
    n = await e.fetch(t.path, {
      method: t.method ?? `GET`,
      credentials: `same-origin`,
      cache: `no-store`,
      headers: { accept: `application/json`, 'content-type': `application/json` },
      signal: AbortSignal.timeout(Ds),
      ...(t.body === void 0 ? {} : { body: JSON.stringify(t.body) }),
    });
  } catch {
    return { ok: !1, code: e.online() ? `server-unavailable` : `offline`, status: 0, told: !1, retryAfter: null };
  }
  if (!n.ok) return Ts(n, e.now());
  if (t.schema === null) return { ok: !0, value: null };
  let r = t.schema.safeParse(await ws(n));
  return r.success
    ? { ok: !0, value: r.data }
    : { ok: !1, code: `answer-not-understood`, status: n.status, told: !1, retryAfter: null };
}
var Ds,
  Os = o(() => {
    (Ss(), (Ds = 6e4));
  }),
  ks = /* @__PURE__ */ c({
    enrol: () => Ns,
    refreshSession: () => Is,
    setUp: () => Fs,
    signIn: () => Ps,
    signOut: () => Ls,
  });
function As(e, t) {
  return e !== null && JSON.stringify({ ...e, serverTime: 0 }) === JSON.stringify({ ...t, serverTime: 0 });
}
async function js({ database: e }, t) {
  await e.transaction(`rw`, e.meta, async () => {
    let n = await C(e, `session`);
    (n && n.organisation.id !== t.organisation.id && (await e.meta.delete(`territory`)),
      As(n, t) || (await T(e, `session`, t)),
      t.device && (await T(e, `deviceId`, t.device.id)));
  });
}
async function Ms(e, t, n) {
  let { database: r, environment: i } = e,
    a = await C(r, `deviceId`),
    o = await Es(i, { path: t, method: `POST`, body: a === null ? n : { ...n, device: a }, schema: bs });
  return o.ok
    ? (await js(e, o.value), i.storage?.persist?.().catch(i.onBug), { ok: !0, value: o.value })
    : { ok: !1, code: o.code };
}
function Ns(e, t, n) {
  return Ms(e, B.enrol, { code: t, deviceName: n });
}
function Ps(e, t, n) {
  return Ms(e, B.signIn, { email: t, password: n });
}
function Fs(e, t) {
  return Ms(e, B.setup, t);
}
async function Is(e) {
  let t = await Es(e.environment, { path: B.session, schema: bs });
  return t.ok ? (await js(e, t.value), null) : t;
}
async function Ls({ database: e, environment: t }) {
  let n = async () =>
    (await e.edits
      .where(`[state+seq]`)
      .between([`pending`, 0], [`pending`, 1 / 0])
      .count()) > 0 ||
    (await e.photos
      .where(`[unsent+keptAt]`)
      .between([1, 0], [1, 1 / 0])
      .count()) > 0;
  if (await n()) return { ok: !1, code: `unsent-work` };
  let r = await Es(t, { path: B.session, method: `DELETE`, body: {}, schema: null });
  if (!r.ok && r.code !== `session-needed`) return { ok: !1, code: r.code };
  let { records: i, bases: a, edits: o, photos: s, drafts: c, thumbs: l, meta: u } = e;
  return e.transaction(`rw`, [i, a, o, s, c, l, u], async () => {
    if (await n()) return { ok: !1, code: `unsent-work` };
    (await i.clear(),
      await a.clear(),
      await u.bulkDelete([`session`, `cursor`, `unread`, `fieldOpenedBy`, `sync`, `territory`]));
    let e = (await c.toArray()).flatMap((e) => e.photos.map((e) => e.sha256));
    return (await l.where(`sha256`).noneOf(e).delete(), { ok: !0, value: null });
  });
}
var Rs = o(() => {
  (Ss(), Os(), E());
});
async function zs(e, t, n) {
  let { database: r, environment: i } = e,
    a = new Map(n.map((e) => [e.sha256, e.size])),
    o = i.now();
  return r.transaction(`rw`, [r.photos, r.meta], async () => {
    let e = 0;
    for (let { key: n } of t) {
      let t = await r.photos.get(n);
      if (!t || t.state === `received` || a.get(t.sha256) !== t.size) continue;
      let { unsent: i, ...s } = t;
      (await Et(r, {
        ...s,
        state: `received`,
        sent: t.size,
        receivedAt: o,
        dropAt: o + Vs,
        problem: null,
        uploadUrl: null,
      }),
        (e += 1));
    }
    return e;
  });
}
async function Bs(e, t, n) {
  let r = [...new Set(t.map((e) => e.sha256))];
  for (let i = 0; i < r.length; i += 500) {
    let a = await Es(e.environment, {
      path: B.photoReceipts,
      method: `POST`,
      body: { hashes: r.slice(i, i + 500) },
      schema: vs,
    });
    if (!a.ok) return a;
    (await zs(e, t, a.value.received)) > 0 && n();
  }
  return null;
}
var Vs,
  Hs = o(() => {
    (Ss(), Os(), kt(), (Vs = 6048e5));
  }),
  Us = /* @__PURE__ */ c({ dropOrphanedBytes: () => qs, housekeeping: () => Ks });
async function Ws({ database: e, environment: t }) {
  let { photos: n, photoBytes: r, drafts: i } = e;
  await e.transaction(`rw`, [n, r, i], async () => {
    let e = await n.where(`dropAt`).belowOrEqual(t.now()).limit(Js).toArray();
    if (e.length === 0) return;
    let a = await i.toArray(),
      o = new Set(a.flatMap((e) => e.photos.map((e) => e.sha256)));
    for (let { dropAt: i, ...a } of e)
      (!(await n.where(`sha256`).equals(a.sha256).toArray()).some((e) => e.unsent === 1 || (e.dropAt ?? 0) > t.now()) &&
        !o.has(a.sha256) &&
        (await r.delete(a.sha256)),
        o.has(a.sha256) || (await n.put(a)));
  });
}
async function Gs({ database: e, environment: t }) {
  let n = t.now() - Vs;
  await e.edits.where(`[state+since]`).between([`confirmed`, L.minKey], [`confirmed`, n]).limit(Js).delete();
}
async function Ks(e) {
  (await Ws(e), await Gs(e));
}
async function qs({ database: e }) {
  let { photos: t, photoBytes: n, drafts: r } = e;
  await e.transaction(`rw`, [t, n, r], async () => {
    let e = await n.toCollection().primaryKeys(),
      i = await r.toArray(),
      a = new Set(i.flatMap((e) => e.photos.map((e) => e.sha256))),
      o = await t.where(`sha256`).anyOf(e).toArray();
    for (let e of o) a.add(e.sha256);
    await n.bulkDelete(e.filter((e) => !a.has(e)));
  });
}
var Js,
  Ys = o(() => {
    (En(), Hs(), (Js = 200));
  });
function Xs(e, t, n, r) {
  if (e.state !== `acked` || e.receipt === null || n?.epoch !== e.receipt.epoch) return !1;
  let { version: i } = e.receipt;
  return i === null ? r : (t !== null && t.version >= i) || (r && n.version >= i);
}
var Zs = o(() => {});
function Qs(e, t, n, r, i) {
  let a = t.filter((t) => Xs(t, e, n, r));
  if (a.length === 0) return { base: e, outbox: t, changed: [] };
  let o = a.map((e) => ({ ...e, state: `confirmed`, since: i })),
    s = new Map(o.map((e) => [e.id, e])),
    c = t.map((e) => s.get(e.id) ?? e),
    l = a.filter((t) => (e?.version ?? 0) < (t.receipt?.version ?? 0) || e === null).length > 0 ? Nt(e, a) : null;
  if (!l) return { base: e, outbox: c, changed: o };
  let { pending: u, ...d } = l,
    f = a.map((e) => e.receipt),
    p = {
      ...d,
      rev: Math.max(d.rev, ...f.map((e) => e?.rev ?? 0)),
      version: Math.max(d.version, ...f.map((e) => e?.version ?? 0)),
    };
  return { base: e ? { ...e, ...p } : p, outbox: c, changed: o };
}
var $s = o(() => {
  (Zs(), F());
});
function ec(e, t) {
  return typeof e == `object` && e ? e[t] : void 0;
}
function tc(e, t) {
  let n = [],
    r = [];
  for (let i of e) {
    let e = ms.safeParse(i);
    if (e.success) {
      n.push(e.data);
      continue;
    }
    let a = ec(ec(i, `intervention`), `id`),
      o = ec(i, `version`);
    r.push({ id: typeof a == `string` && a.length <= nc ? a : ``, version: typeof o == `number` && o > t ? o : t + 1 });
  }
  return { rows: n, unread: r };
}
var nc,
  rc = o(() => {
    (Ss(), (nc = 64));
  });
function ic(e, t, n) {
  return e.receipt === null || (e.state !== `acked` && e.state !== `confirmed`)
    ? !1
    : e.receipt.epoch !== n.epoch || (t !== null && t.epoch === n.epoch && t.scope === n.scope);
}
async function ac(e, t, n) {
  let { database: r, environment: i } = e,
    a = (await r.edits.toArray()).filter((e) => ic(e, t, n));
  if (a.length === 0) return;
  let o = i.now();
  for (let [e, t] of Map.groupBy(a, (e) => e.intervention)) {
    let n = await Xt(r, e),
      i = new Map(
        t.map((e) => [e.id, { ...e, state: `pending`, receipt: null, tries: 0, retryAt: 0, code: null, since: o }]),
      ),
      a = n.outbox.map((e) => i.get(e.id) ?? e);
    (await r.edits.bulkPut(a.filter(P)), await Zt(r, e, { ...n, outbox: a }), await Tt(r, e, a));
  }
  let s = await r.photos.where(`dropAt`).above(0).toArray();
  for (let { dropAt: e, ...t } of s)
    await Et(r, { ...t, state: `kept`, unsent: 1, sent: 0, receivedAt: null, uploadUrl: null });
}
var oc = o(() => {
  (Mt(), kt(), $t());
});
async function sc(e, t) {
  return (await e.edits.where(`intervention`).equals(t).toArray()).some(P) || (await e.drafts.get(t))
    ? !0
    : (await e.photos.where(`intervention`).equals(t).toArray()).some((e) => e.unsent === 1);
}
async function cc(e, t, n) {
  let r = await e.records.where(`snapshot`).below(t).primaryKeys(),
    i = new Set(n),
    a = await e.edits.where(`intervention`).anyOf(r).toArray();
  for (let e of a) P(e) && i.add(e.intervention);
  for (let t of await e.drafts.toArray()) i.add(t.id);
  for (let t of await e.photos.where(`intervention`).anyOf(r).toArray()) t.unsent === 1 && i.add(t.intervention);
  await e.records.bulkDelete(r.filter((e) => !i.has(e)));
}
var lc = o(() => {
  Mt();
});
async function uc({ database: e, appVersion: t }, n, r, i) {
  let a = i ? null : await C(e, `unread`),
    o = new Set(a?.ids);
  for (let e of r) o.delete(e);
  for (let { id: e } of n) o.size < pc && o.add(e);
  if (o.size === 0) return ((a || i) && (await e.meta.delete(`unread`)), null);
  let s = { appVersion: t, from: Math.min(a?.from ?? 1 / 0, ...n.map((e) => e.version)), ids: [...o] };
  return (await T(e, `unread`, s), s);
}
function dc({ ids: e }) {
  return e.length < pc && !e.includes(``);
}
async function fc({ database: e, appVersion: t }) {
  await e.transaction(`rw`, e.meta, async () => {
    let n = await C(e, `unread`),
      r = await C(e, `cursor`);
    n &&
      r &&
      n.appVersion !== t &&
      (await T(e, `cursor`, { ...r, version: Math.min(r.version, n.from - 1) }), await e.meta.delete(`unread`));
  });
}
var pc,
  mc = o(() => {
    (E(), (pc = 1e3));
  });
function hc(e, t) {
  return e?.epoch === t?.epoch && e?.scope === t?.scope && e?.version === t?.version;
}
function gc(e, t) {
  let { version: n, rev: r, fieldRevs: i, intervention: a, conflicts: o, doubtful: s, received: c, left: l, ...u } = e,
    d = { id: a.id, version: n, rev: r, fieldRevs: i, intervention: a, conflicts: o, doubtful: s, snapshot: t };
  return Object.keys(u).length === 0 ? d : { ...d, extra: u };
}
async function _c(e, t, n, r) {
  let { database: i, environment: a } = e,
    { id: o } = t.intervention,
    s = await Xt(i, o),
    c = gc(t, r),
    l = Qs(c, s.outbox, n, !1, a.now());
  if ((await i.edits.bulkPut([...l.changed]), t.left === !0)) {
    if (l.outbox.some(P) || (await sc(i, o))) return Zt(i, o, { ...s, outbox: l.outbox });
    (await i.records.delete(o), await i.bases.delete(o));
  } else await Zt(i, o, { ...s, base: c, outbox: l.outbox });
}
async function vc(e, t) {
  let { database: n, environment: r } = e,
    i = await n.edits
      .where(`[state+seq]`)
      .between([`acked`, 0], [`acked`, 1 / 0])
      .toArray();
  for (let e of new Set(i.map((e) => e.intervention))) {
    let i = await Xt(n, e),
      a = Qs((await Qt(n, i.base)) ?? (i.base ? { ...i.base, version: 0 } : null), i.outbox, t, !0, r.now());
    if (a.changed.length === 0) continue;
    await n.edits.bulkPut([...a.changed]);
    let o = a.base ? { snapshot: 0, ...a.base, id: e } : null;
    (await Zt(n, e, { ...i, base: o, outbox: a.outbox }), await Tt(n, e, a.outbox));
  }
}
async function yc(e, t, n) {
  let r = await e.records.bulkGet(t.map((e) => e.intervention.id)),
    i = [],
    a = [];
  for (let [o, s] of t.entries())
    if (s.left === !0) (await sc(e, s.intervention.id)) || a.push(s.intervention.id);
    else {
      let { id: e, ...t } = { ...gc(s, n), pending: 0 };
      i.push(I(t, n, r[o]?.changedAt ?? 0));
    }
  (await e.records.bulkPut(i), a.length > 0 && (await e.records.bulkDelete(a)));
}
async function bc(e, t, n) {
  let { database: r } = e,
    { rows: i, unread: a } = tc(n.rows, n.restart ? 0 : (t?.version ?? 0));
  return r.transaction(`rw`, en(r), async () => {
    if (!hc(t, await C(r, `cursor`))) return !1;
    let o = (await C(r, `snapshot`)) ?? { number: 0, sweep: !1 };
    (n.restart && ((o = { number: o.number + 1, sweep: !0 }), await ac(e, t, n.cursor)),
      await T(r, `cursor`, n.cursor),
      await T(r, `snapshot`, o));
    let s = i.map((e) => e.intervention.id),
      c = await uc(e, a, s, n.restart),
      l = await r.edits.where(`intervention`).anyOf(s).toArray(),
      u = new Set(l.filter(P).map((e) => e.intervention));
    await yc(
      r,
      i.filter((e) => !u.has(e.intervention.id)),
      o.number,
    );
    for (let t of i) u.has(t.intervention.id) && (await _c(e, t, n.cursor, o.number));
    return (
      n.more ||
        (await vc(e, n.cursor),
        o.sweep &&
          ((!c || dc(c)) && (await cc(r, o.number, c?.ids ?? [])), await T(r, `snapshot`, { ...o, sweep: !1 }))),
      !0
    );
  });
}
var xc = o(() => {
  ($s(), Mt(), rc(), an(), kt(), E(), Yt(), $t(), oc(), lc(), mc());
});
async function Sc(e, t) {
  let { database: n, environment: r } = e;
  for (await fc(e); ;) {
    let i = await C(n, `cursor`),
      a = new URLSearchParams(i ? { epoch: i.epoch, scope: i.scope, version: String(i.version) } : {}),
      o = await Es(r, { path: `${B.pull}?${a.toString()}`, schema: _s });
    if (!o.ok) return o;
    let s = o.value;
    if (!(await bc(e, i, s)) || !s.more) return null;
    if (s.rows.length === 0 && s.cursor.version === (i?.version ?? -1)) return Tr(`answer-not-understood`);
    t();
  }
}
var Cc = o(() => {
  (Ss(), Os(), E(), xc(), mc());
});
function wc(e, t, n) {
  let r = /* @__PURE__ */ new Set(),
    i = [],
    a = Tc;
  for (let o of e.toSorted((e, t) => e.seq - t.seq)) {
    if (i.length >= n) break;
    if (!(o.state !== `pending` || r.has(o.intervention))) {
      if (o.retryAt > t) r.add(o.intervention);
      else {
        if (((a += o.length * Ec + 1), i.length > 0 && a > 4194304)) break;
        (i.push(o), o.edit.baseRev === 0 && r.add(o.intervention));
      }
    }
  }
  return i;
}
var Tc,
  Ec,
  Dc = o(() => {
    (Ss(), (Tc = 1024), (Ec = 3));
  });
function Oc(e, t) {
  let n = /* @__PURE__ */ new Map();
  for (let e of t) {
    let t = kc.safeParse(e);
    t.success && n.set(t.data.id, e);
  }
  return e.some((e) => n.has(e))
    ? e.map((e) => {
        let t = ls.safeParse(n.get(e));
        return t.success ? t.data : { id: e, result: `retry`, code: `answer-not-understood` };
      })
    : [];
}
var kc,
  Ac = o(() => {
    (Zo(), Ss(), (kc = /* @__PURE__ */ Z({ id: /* @__PURE__ */ J() })));
  });
function jc(e, t, n, r, i) {
  switch (t.result) {
    case `applied`:
    case `merged`:
    case `conflict`:
      return {
        ...e,
        state: `acked`,
        receipt: { version: t.version ?? null, rev: t.rev ?? null, epoch: n },
        code: null,
        since: r,
      };
    case `rejected`:
      return { ...e, state: `quarantined`, code: t.code ?? `edit-invalid`, since: r };
    case `retry`: {
      let n = e.tries + 1;
      return { ...e, tries: n, retryAt: r + br(n, i), code: t.code ?? `internal-error` };
    }
  }
}
function Mc(e, t, n, r) {
  let i = new Map(t.receipts.map((e) => [e.id, e]));
  return e.flatMap((e) => {
    let a = i.get(e.id);
    return a ? [jc(e, a, t.epoch, n, r)] : [];
  });
}
function Nc(e, t, n) {
  return t ||
    e.some((e) => e.state === `acked` || e.state === `confirmed`) ||
    !e.some((e) => e.state === `quarantined` && e.edit.baseRev === 0)
    ? []
    : e
        .filter((e) => e.state === `pending`)
        .map((e) => ({ ...e, state: `quarantined`, code: `edit-base-missing`, since: n }));
}
var Pc = o(() => {
  wr();
});
function Fc(e, t) {
  return e.state === `quarantined` && e.code === `edit-of-another-device` && e.edit.device !== t;
}
function Ic(e, t, n, r) {
  return { ...e, id: t, edit: { ...e.edit, id: t, device: n }, state: `pending`, code: null, since: r };
}
var Lc = o(() => {});
async function Rc(e, t, n) {
  let { database: r, environment: i } = e,
    a = Ic(t, i.newId(), n, i.now());
  await r.edits.delete(t.id);
  let o = await r.photos.where(`intervention`).equals(t.intervention).toArray();
  for (let e of o) e.edit === t.id && (await r.photos.put({ ...e, edit: a.id }));
  return a;
}
async function zc(e, t, n) {
  let { database: r, environment: i } = e,
    a = i.now(),
    o = (await C(r, `deviceId`)) ?? ``,
    s = await Xt(r, t),
    c = s.outbox.map((e) => n.get(e.id) ?? e),
    l = [];
  for (let t of c) n.has(t.id) && l.push(Fc(t, o) ? await Rc(e, t, o) : t);
  if (
    ((c = [...c.filter((e) => !n.has(e.id)), ...l].toSorted((e, t) => e.seq - t.seq)),
    l.some((e) => e.state === `quarantined` && e.edit.baseRev === 0))
  ) {
    let e = Nc(c, s.base !== null, a),
      t = new Map(e.map((e) => [e.id, e]));
    ((c = c.map((e) => t.get(e.id) ?? e)), l.push(...e));
  }
  let u = await C(r, `cursor`),
    d = Qs(await Qt(r, s.base), c, u, !1, a);
  (await r.edits.bulkPut([...l, ...d.changed]), await Zt(r, t, { ...s, outbox: d.outbox }), await Tt(r, t, d.outbox));
}
async function Bc(e, t, n) {
  let { database: r, environment: i } = e;
  return r.transaction(`rw`, en(r), async () => {
    let a = Mc(
        (await r.edits.bulkGet(t.map((e) => e.id))).filter((e) => e?.state === `pending`).filter((e) => e !== void 0),
        n,
        i.now(),
        i.random(),
      ),
      o = Map.groupBy(a, (e) => e.intervention);
    for (let [t, n] of o) await zc(e, t, new Map(n.map((e) => [e.id, e])));
    return a.length;
  });
}
var Vc = o(() => {
  ($s(), Pc(), Lc(), an(), kt(), E(), $t());
});
async function Hc({ database: e, environment: t }, n) {
  return wc(
    await e.edits.where(`[state+seq]`).between([`pending`, L.minKey], [`pending`, L.maxKey]).limit(Kc).toArray(),
    t.now(),
    n,
  );
}
function Uc({ status: e, told: t }) {
  return e === 413 || (e === 400 && t);
}
async function Wc(e, t, { code: n, status: r, told: i }) {
  let { environment: a } = e;
  if (r === 413 && i) {
    await Bc(e, [t], { epoch: ``, receipts: [{ id: t.id, result: `rejected`, code: n }] });
    return;
  }
  let o = t.tries + 1,
    s = a.now() + br(o, a.random());
  await e.database.edits.update(t.id, { tries: o, retryAt: s, code: n });
}
async function Gc(e, t) {
  let n = 200;
  for (;;) {
    let r = await Hc(e, n),
      [i] = r;
    if (!i) return null;
    let a = await Es(e.environment, {
      path: B.push,
      method: `POST`,
      body: { protocol: 1, edits: r.map((e) => e.edit) },
      schema: ds,
    });
    if (a.ok) {
      let n = Oc(
        r.map((e) => e.id),
        a.value.receipts,
      );
      if ((await Bc(e, r, { epoch: a.value.epoch, receipts: [...n] })) === 0) return Tr(`answer-not-understood`);
      n.some((e) => e.result !== `retry`) && t();
    } else if (Uc(a)) r.length > 1 ? (n = Math.floor(r.length / 2)) : await Wc(e, i, a);
    else return a;
  }
}
var Kc,
  qc = o(() => {
    (En(), wr(), Dc(), Ss(), Ac(), Os(), Or(), Vc(), (Kc = 2e3));
  });
async function Jc(e) {
  let t = await e.photos.where(`[unsent+keptAt]`).between([1, L.minKey], [1, L.maxKey]).limit(Yc).toArray(),
    n = await e.edits.bulkGet(t.map((e) => e.edit));
  return t.filter((e, t) => {
    let r = n[t]?.state;
    return r !== `pending` && r !== `quarantined`;
  });
}
var Yc,
  Xc = o(() => {
    (En(), (Yc = 1e3));
  }),
  Zc,
  Qc,
  $c,
  el,
  tl = o(() => {
    (Zo(),
      Ss(),
      /* @__PURE__ */ J().check(/* @__PURE__ */ ao(12), /* @__PURE__ */ q(200)),
      /* @__PURE__ */ J().check(/* @__PURE__ */ q(200)),
      /* @__PURE__ */ po().check(/* @__PURE__ */ q(200)),
      /* @__PURE__ */ Y().check(mo(), /* @__PURE__ */ io()),
      (Zc = /* @__PURE__ */ Y().check(/* @__PURE__ */ no(-90), /* @__PURE__ */ eo(90))),
      (Qc = /* @__PURE__ */ Y().check(/* @__PURE__ */ no(-180), /* @__PURE__ */ eo(180))),
      ($c = /* @__PURE__ */ bo([Zc, Qc, Zc, Qc])),
      /* @__PURE__ */ J().check(/* @__PURE__ */ q(100)),
      /* @__PURE__ */ Y().check(mo()),
      /* @__PURE__ */ J().check(/* @__PURE__ */ q(200)),
      /* @__PURE__ */ J().check(/* @__PURE__ */ q(200)),
      /* @__PURE__ */ J().check(/* @__PURE__ */ q(400)),
      /* @__PURE__ */ J().check(/* @__PURE__ */ q(400)),
      /* @__PURE__ */ J().check(/* @__PURE__ */ ao(1), /* @__PURE__ */ q(4e3)),
      /* @__PURE__ */ X(/* @__PURE__ */ J().check(/* @__PURE__ */ q(64))).check(/* @__PURE__ */ q(100)),
      /* @__PURE__ */ J().check(/* @__PURE__ */ ao(1), /* @__PURE__ */ q(120)),
      /* @__PURE__ */ J().check(/* @__PURE__ */ ao(1), /* @__PURE__ */ q(120)),
      /* @__PURE__ */ J().check(/* @__PURE__ */ ao(1), /* @__PURE__ */ q(120)),
      /* @__PURE__ */ J().check(/* @__PURE__ */ ao(1), /* @__PURE__ */ q(120)),
      $c.check(/* @__PURE__ */ Do(([e, t, n, r]) => e < n && t < r)),
      /* @__PURE__ */ J().check(/* @__PURE__ */ ao(1), /* @__PURE__ */ q(120)),
      /* @__PURE__ */ J().check(/* @__PURE__ */ ao(1), /* @__PURE__ */ q(120)),
      /* @__PURE__ */ J().check(/* @__PURE__ */ ao(1), /* @__PURE__ */ q(32)),
      /* @__PURE__ */ J().check(/* @__PURE__ */ q(200)),
      /* @__PURE__ */ J().check(/* @__PURE__ */ q(64)),
      (el = /* @__PURE__ */ Z({
        type: /* @__PURE__ */ Co(`FeatureCollection`),
        features: /* @__PURE__ */ X(
          /* @__PURE__ */ Z({
            type: /* @__PURE__ */ Co(`Feature`),
            properties: /* @__PURE__ */ Z({
              layer: /* @__PURE__ */ So([`commune`, `sector`, `street`, `water`]),
              name: /* @__PURE__ */ J(),
            }),
            geometry: /* @__PURE__ */ yo([
              /* @__PURE__ */ Z({
                type: /* @__PURE__ */ Co(`Polygon`),
                coordinates: /* @__PURE__ */ X(
                  /* @__PURE__ */ X(/* @__PURE__ */ bo([/* @__PURE__ */ Y(), /* @__PURE__ */ Y()])),
                ),
              }),
              /* @__PURE__ */ Z({
                type: /* @__PURE__ */ Co(`LineString`),
                coordinates: /* @__PURE__ */ X(/* @__PURE__ */ bo([/* @__PURE__ */ Y(), /* @__PURE__ */ Y()])),
              }),
            ]),
          }),
        ),
      })));
  });
async function nl({ database: e, environment: t }) {
  let n = await C(e, `territory`),
    r = t.now();
  if (n && Math.abs(r - n.checkedAt) < rl) return;
  let i, a;
  try {
    ((i = await t.fetch(B.territory, {
      credentials: `same-origin`,
      signal: AbortSignal.timeout(Ds),
      headers: { accept: `application/json`, ...(n?.etag ? { 'if-none-match': n.etag } : {}) },
    })),
      (a = i.status === 200 ? await i.json() : null));
  } catch {
    return;
  }
  if (i.status === 304 && n) {
    await T(e, `territory`, { ...n, checkedAt: r });
    return;
  }
  let o = el.safeParse(a);
  i.ok && o.success && (await T(e, `territory`, { etag: i.headers.get(`etag`), checkedAt: r, value: o.data }));
}
var rl,
  il = o(() => {
    (tl(), Ss(), Os(), E(), (rl = 864e5));
  });
async function al(e) {
  let { database: t, environment: n, appVersion: r } = e,
    i = (await C(t, `ledger`)) ?? Ot,
    a = {
      pendingEdits: await An(t, `pending`),
      pendingPhotos: Math.max(0, i.photosMade - i.photosReceived),
      oldestPendingAt: await kn(t),
      quarantined: await An(t, `quarantined`),
      persisted: (await n.storage?.persisted?.()) ?? null,
      appVersion: r.slice(0, 40),
    },
    o = await Es(n, { path: B.report, method: `POST`, body: a, schema: null });
  return o.ok || (o.told && o.status === 400) ? null : o;
}
var ol = o(() => {
  (Ss(), Os(), kt(), E());
});
function sl({ status: e, told: t }) {
  return t && e >= 400 && e < 500 && ![401, 408, 429].includes(e);
}
async function cl({ database: e }, t, n) {
  await e.photos
    .where(`key`)
    .equals(t)
    .and((e) => e.unsent === 1)
    .modify(n);
}
async function ll(e, t, n, r) {
  let { environment: i } = e,
    a = t.tries + 1,
    o = { state: `kept`, problem: n, tries: a, retryAt: i.now() + br(a, i.random()) };
  await cl(e, t.key, r ? { ...o, uploadUrl: null, sent: 0 } : o);
}
async function ul(e, t, n, r) {
  let { database: i, environment: a, upload: o } = e,
    s = await i.photoBytes.get(t.sha256);
  if (!s) return (await ll(e, t, `photo-missing-here`, !0), null);
  await cl(e, t.key, { state: `sending`, problem: null });
  let { sha256: c, intervention: l, uploadUrl: u } = t,
    d = await o({
      sha256: c,
      intervention: l,
      uploadUrl: u,
      bytes: s.bytes,
      onUrl: (n) => cl(e, t.key, { uploadUrl: n }),
      onSent: (n) => {
        (n > t.sent && r(), cl(e, t.key, { sent: n }).catch(a.onBug), T(i, `beat`, a.now()).catch(a.onBug));
      },
    });
  if (!d.ok && !sl(d)) return (await cl(e, t.key, { state: `kept`, problem: d.code, tries: t.tries + 1 }), d);
  let f = await Bs(
    e,
    n.filter((e) => e.sha256 === c),
    r,
  );
  if (f) return f;
  let p = await i.photos.get(t.key);
  return (
    p &&
      p.state !== `received` &&
      (await ll(e, t, d.ok ? `photo-not-received` : d.code, d.ok || !fl.includes(d.status))),
    null
  );
}
async function dl(e, t, n) {
  let { database: r, environment: i } = e,
    a = await Jc(r);
  if (a.length === 0) return null;
  let o = await Bs(e, a, n);
  if (o) return o;
  for (let { key: o } of a.toSorted((e, t) => e.tries - t.tries)) {
    let s = await r.photos.get(o);
    if (!s || s.state === `received` || s.retryAt > i.now()) continue;
    let c = (await ul(e, s, a, n)) ?? (await t());
    if (c) return c;
  }
  return null;
}
var fl,
  pl = o(() => {
    (wr(), E(), Hs(), Xc(), (fl = [409, 423]));
  });
async function ml({ database: e, environment: t }, n, r, i) {
  let a = (await C(e, `sync`)) ?? hl;
  (i || a.state !== n || a.problem !== r) &&
    (await T(e, `sync`, { state: n, problem: r, lastContactAt: i ? t.now() : a.lastContactAt }));
}
var hl,
  gl = o(() => {
    (E(), (hl = { state: `idle`, problem: null, lastContactAt: null }));
  }),
  _l = /* @__PURE__ */ c({ round: () => Sl });
async function vl(e) {
  return (await Hc(e, 1)).length > 0;
}
async function yl(e, t) {
  for (let n = 0; n < Cl; n += 1) {
    if ((await T(e.database, `beat`, e.environment.now()), await vl(e))) {
      await ml(e, `sending`, null, !1);
      let n = await Gc(e, t);
      if (n) return n;
    }
    if (await vr(e)) {
      await ml(e, `receiving`, null, !0);
      let n = await Sc(e, t);
      if (n) return n;
    }
    if (!(await vl(e))) return null;
  }
  return null;
}
async function bl(e, t) {
  let n = () => {
      t(`progress`);
    },
    r = await Is(e),
    i = r?.code === `answer-not-understood` && r.status === 200;
  if (r && !i) return r;
  (t(`answer`), (await C(e.database, `territory`)) || (await nl(e)));
  let a = await yl(e, n);
  if (a) return a;
  (await Jc(e.database)).length > 0 && (await ml(e, `sending`, null, !0));
  let o = await dl(
    e,
    async () => (await T(e.database, `beat`, e.environment.now()), (await vl(e)) ? yl(e, n) : null),
    n,
  );
  if (o) return o;
  let s = await al(e);
  return (await nl(e), await Ks(e), s ?? r);
}
async function xl({ database: e }) {
  let t = await e.edits.where(`[state+seq]`).between([`pending`, L.minKey], [`pending`, L.maxKey]).limit(wl).toArray(),
    n = await Jc(e);
  return (
    [...t.map((e) => ({ at: e.retryAt, code: e.code })), ...n.map((e) => ({ at: e.retryAt, code: e.problem }))]
      .filter((e) => e.at > 0)
      .toSorted((e, t) => e.at - t.at)[0] ?? null
  );
}
async function Sl(e, t) {
  let { database: n, environment: r } = e,
    i = `nothing`,
    a = (e) => {
      i = e;
    };
  try {
    if (!(await C(n, `session`))) return { failure: null, nextAt: null, reach: i };
    let o = r.online() || t ? await bl(e, a) : Tr(`offline`);
    if (o) return (await ml(e, Dr(o), o.code, o.told), { failure: o, nextAt: null, reach: i });
    let s = await xl(e),
      c = await C(n, `unread`);
    return (
      await ml(e, `idle`, s?.code ?? (c ? `record-not-understood` : null), !0),
      { failure: null, nextAt: s?.at ?? null, reach: i }
    );
  } catch (t) {
    let n = D(t) ?? `internal-error`;
    n === `internal-error` && r.onBug(t);
    let a = Tr(n);
    return (await ml(e, Dr(a), n, !1).catch(() => void 0), { failure: a, nextAt: null, reach: i });
  }
}
var Cl,
  wl,
  Tl = o(() => {
    (En(), Rs(), E(), oe(), Or(), Ys(), Cc(), qc(), Xc(), il(), ol(), pl(), gl(), (Cl = 5), (wl = 100));
  });
(wr(), Or());
var El = 6e4,
  Dl = 1e3,
  Ol = 3e3,
  kl = 3;
function Al(e) {
  let { environment: t } = e,
    n = 0,
    r = !1,
    i = !1,
    a = 0,
    o = !1,
    s = `no`,
    c = null,
    l = () => void 0,
    u = (e) => {
      (l(), o && (l = t.after(e, h)));
    },
    d = async (n) => {
      try {
        let { round: t } = await Promise.resolve().then(() => (Tl(), _l));
        return await jr(e, () => t(e, n));
      } catch (e) {
        return (t.onBug(e), { failure: Tr(`internal-error`), nextAt: null, reach: `nothing` });
      }
    },
    f = ({ failure: e, reach: r }) =>
      e?.code === `offline`
        ? ((n = 0), El)
        : ((n += 1),
          r === `progress` ? (n = 1) : r === `answer` && e && Er(e) && (n = Math.min(n, kl)),
          br(n, t.random(), e?.retryAfter ?? null)),
    p = async (e) => {
      let o = await d(e);
      if (o === null) {
        u(Ol);
        return;
      }
      if (((r = o.failure !== null), (i = o.failure?.code === `offline`), o.failure)) {
        let e = f(o);
        ((a = t.now() + e), u(e));
        return;
      }
      ((n = 0), (a = 0));
      let s = o.nextAt === null ? El : Math.max(Dl, o.nextAt - t.now());
      u(Math.min(El, s));
    },
    m = (e) =>
      c
        ? (s !== `forced` && (s = e ? `forced` : `soon`), c)
        : (l(),
          (c = (async () => {
            for (s = `no`, await p(e); s !== `no` && (s === `forced` || !r);) {
              let e = s === `forced`;
              ((s = `no`), await p(e));
            }
          })().finally(() => {
            c = null;
          })),
          c);
  function h() {
    let e = a - t.now();
    e > 0 ? u(e) : m(i);
  }
  return {
    start() {
      o = !0;
      let e = t.onWake((e) => {
        e === `online` ? ((n = 0), m(!0)) : h();
      });
      return (
        h(),
        () => {
          ((o = !1), l(), e());
        }
      );
    },
    nudge() {
      o && (t.askForWake(A).catch(() => void 0), c ? (s = s === `forced` ? `forced` : `soon`) : h());
    },
    now: () => m(!0),
  };
}
function jl(e, t) {
  return e === `HEAD` && (t >= 500 || [401, 408, 429].includes(t));
}
function Ml(e) {
  return {
    getName: () => `fetch`,
    createRequest(t, n) {
      let r = new Headers(),
        i = new AbortController();
      return {
        getMethod: () => t,
        getURL: () => n,
        setHeader(e, t) {
          r.set(e, t);
        },
        getHeader: (e) => r.get(e) ?? void 0,
        setProgressHandler() {},
        async send(a) {
          let o = await e(n, {
              method: t,
              headers: r,
              credentials: `same-origin`,
              signal: AbortSignal.any([i.signal, AbortSignal.timeout(Math.ceil(Nl + (a?.size ?? 0) * Pl))]),
              ...(a ? { body: a } : {}),
            }),
            s = await o.text();
          return {
            getStatus: () => (jl(t, o.status) ? Fl : o.status),
            getHeader: (e) => o.headers.get(e) ?? void 0,
            getBody: () => s,
            getUnderlyingObject: () => o,
          };
        },
        abort() {
          return (i.abort(), Promise.resolve());
        },
        getUnderlyingObject: () => null,
      };
    },
  };
}
var Nl,
  Pl,
  Fl,
  Il = o(() => {
    ((Nl = 6e4), (Pl = 1 / 8), (Fl = 423));
  });
function Ll(e) {
  '@babel/helpers - typeof';
  return (
    (Ll =
      typeof Symbol == `function` && typeof Symbol.iterator == `symbol`
        ? function (e) {
            return typeof e;
          }
        : function (e) {
            return e && typeof Symbol == `function` && e.constructor === Symbol && e !== Symbol.prototype
              ? `symbol`
              : typeof e;
          }),
    Ll(e)
  );
}
function Rl(e, t) {
  for (var n = 0; n < t.length; n++) {
    var r = t[n];
    ((r.enumerable = r.enumerable || !1),
      (r.configurable = !0),
      `value` in r && (r.writable = !0),
      Object.defineProperty(e, Bl(r.key), r));
  }
}
function zl(e, t, n) {
  return (t && Rl(e.prototype, t), n && Rl(e, n), Object.defineProperty(e, 'prototype', { writable: !1 }), e);
}
function Bl(e) {
  var t = Vl(e, `string`);
  return Ll(t) == `symbol` ? t : t + ``;
}
function Vl(e, t) {
  if (Ll(e) != `object` || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || `default`);
    if (Ll(r) != `object`) return r;
    throw TypeError(`@@toPrimitive must return a primitive value.`);
  }
  return (t === `string` ? String : Number)(e);
}
function Hl(e, t) {
  if (!(e instanceof t)) throw TypeError(`Cannot call a class as a function`);
}
function Ul(e, t, n) {
  return ((t = Ql(t)), Wl(e, Yl() ? Reflect.construct(t, n || [], Ql(e).constructor) : t.apply(e, n)));
}
function Wl(e, t) {
  if (t && (Ll(t) === `object` || typeof t == `function`)) return t;
  if (t !== void 0) throw TypeError(`Derived constructors may only return object or undefined`);
  return Gl(e);
}
function Gl(e) {
  if (e === void 0) throw ReferenceError(`this hasn't been initialised - super() hasn't been called`);
  return e;
}
function Kl(e, t) {
  if (typeof t != `function` && t !== null) throw TypeError(`Super expression must either be null or a function`);
  ((e.prototype = Object.create(t && t.prototype, { constructor: { value: e, writable: !0, configurable: !0 } })),
    Object.defineProperty(e, 'prototype', { writable: !1 }),
    t && Zl(e, t));
}
function ql(e) {
  var t = typeof Map == `function` ? /* @__PURE__ */ new Map() : void 0;
  return (
    (ql = function (e) {
      if (e === null || !Xl(e)) return e;
      if (typeof e != `function`) throw TypeError(`Super expression must either be null or a function`);
      if (t !== void 0) {
        if (t.has(e)) return t.get(e);
        t.set(e, n);
      }
      function n() {
        return Jl(e, arguments, Ql(this).constructor);
      }
      return (
        (n.prototype = Object.create(e.prototype, {
          constructor: { value: n, enumerable: !1, writable: !0, configurable: !0 },
        })),
        Zl(n, e)
      );
    }),
    ql(e)
  );
}
function Jl(e, t, n) {
  if (Yl()) return Reflect.construct.apply(null, arguments);
  var r = [null];
  r.push.apply(r, t);
  var i = new (e.bind.apply(e, r))();
  return (n && Zl(i, n.prototype), i);
}
function Yl() {
  try {
    var e = !Boolean.prototype.valueOf.call(Reflect.construct(Boolean, [], function () {}));
  } catch {}
  return (Yl = function () {
    return !!e;
  })();
}
function Xl(e) {
  try {
    return Function.toString.call(e).indexOf(`[native code]`) !== -1;
  } catch {
    return typeof e == `function`;
  }
}
function Zl(e, t) {
  return (
    (Zl = Object.setPrototypeOf
      ? Object.setPrototypeOf.bind()
      : function (e, t) {
          return ((e.__proto__ = t), e);
        }),
    Zl(e, t)
  );
}
function Ql(e) {
  return (
    (Ql = Object.setPrototypeOf
      ? Object.getPrototypeOf.bind()
      : function (e) {
          return e.__proto__ || Object.getPrototypeOf(e);
        }),
    Ql(e)
  );
}
var $l,
  eu = o(() => {
    $l = /*#__PURE__*/ (function (e) {
      function t(e) {
        var n,
          r = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : null,
          i = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : null,
          a = arguments.length > 3 && arguments[3] !== void 0 ? arguments[3] : null;
        if (
          (Hl(this, t),
          (n = Ul(this, t, [e])),
          (n.originalRequest = i),
          (n.originalResponse = a),
          (n.causingError = r),
          r != null && (e += `, caused by ${r.toString()}`),
          i != null)
        ) {
          var o = i.getHeader(`X-Request-ID`) || `n/a`,
            s = i.getMethod(),
            c = i.getURL(),
            l = a ? a.getStatus() : `n/a`,
            u = a ? a.getBody() || `` : `n/a`;
          e += `, originated from request (method: ${s}, url: ${c}, response code: ${l}, response text: ${u}, request id: ${o})`;
        }
        return ((n.message = e), n);
      }
      return (Kl(t, e), zl(t));
    })(/*#__PURE__*/ ql(Error));
  });
function tu() {
  ru = !0;
}
function nu(e) {
  ru && console.log(e);
}
var ru,
  iu = o(() => {
    ru = !1;
  });
function au(e) {
  '@babel/helpers - typeof';
  return (
    (au =
      typeof Symbol == `function` && typeof Symbol.iterator == `symbol`
        ? function (e) {
            return typeof e;
          }
        : function (e) {
            return e && typeof Symbol == `function` && e.constructor === Symbol && e !== Symbol.prototype
              ? `symbol`
              : typeof e;
          }),
    au(e)
  );
}
function ou(e, t) {
  if (!(e instanceof t)) throw TypeError(`Cannot call a class as a function`);
}
function su(e, t) {
  for (var n = 0; n < t.length; n++) {
    var r = t[n];
    ((r.enumerable = r.enumerable || !1),
      (r.configurable = !0),
      `value` in r && (r.writable = !0),
      Object.defineProperty(e, lu(r.key), r));
  }
}
function cu(e, t, n) {
  return (t && su(e.prototype, t), n && su(e, n), Object.defineProperty(e, 'prototype', { writable: !1 }), e);
}
function lu(e) {
  var t = uu(e, `string`);
  return au(t) == `symbol` ? t : t + ``;
}
function uu(e, t) {
  if (au(e) != `object` || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || `default`);
    if (au(r) != `object`) return r;
    throw TypeError(`@@toPrimitive must return a primitive value.`);
  }
  return (t === `string` ? String : Number)(e);
}
var du,
  fu = o(() => {
    du = /*#__PURE__*/ (function () {
      function e() {
        ou(this, e);
      }
      return cu(e, [
        {
          key: `listAllUploads`,
          value: function () {
            return Promise.resolve([]);
          },
        },
        {
          key: `findUploadsByFingerprint`,
          value: function (e) {
            return Promise.resolve([]);
          },
        },
        {
          key: `removeUpload`,
          value: function (e) {
            return Promise.resolve();
          },
        },
        {
          key: `addUpload`,
          value: function (e, t) {
            return Promise.resolve(null);
          },
        },
      ]);
    })();
  }),
  pu,
  mu,
  hu,
  gu,
  _u,
  vu,
  yu,
  $,
  bu,
  xu,
  Su,
  Cu,
  wu,
  Tu,
  Eu,
  Du,
  Ou,
  ku,
  Au,
  ju,
  Mu,
  Nu,
  Pu,
  Fu,
  Iu,
  Lu,
  Ru,
  zu,
  Bu,
  Vu,
  Hu,
  Uu,
  Wu,
  Gu,
  Ku,
  qu,
  Ju = o(() => {
    ((pu = `3.9.7`),
      (mu = pu),
      (hu = typeof TextDecoder == `function` ? new TextDecoder(`utf-8`, { ignoreBOM: !0 }) : void 0),
      (gu = typeof TextEncoder == `function` ? new TextEncoder() : void 0),
      (_u = Array.prototype.slice.call(`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=`)),
      (vu = ((e) => {
        let t = {};
        return (e.forEach((e, n) => (t[e] = n)), t);
      })(_u)),
      (yu = /^(?:[A-Za-z\d+\/]{4})*?(?:[A-Za-z\d+\/]{2}(?:==)?|[A-Za-z\d+\/]{3}=?)?$/),
      ($ = String.fromCharCode.bind(String)),
      (bu = (e) => e.replace(/=/g, ``).replace(/[+\/]/g, (e) => (e == `+` ? `-` : `_`))),
      (xu = (e) => e.replace(/[^A-Za-z0-9\+\/]/g, ``)),
      (Su = (e) => {
        let t,
          n,
          r,
          i,
          a = ``,
          o = e.length % 3;
        for (let o = 0; o < e.length;) {
          if ((n = e.charCodeAt(o++)) > 255 || (r = e.charCodeAt(o++)) > 255 || (i = e.charCodeAt(o++)) > 255)
            throw TypeError(`invalid character found`);
          ((t = (n << 16) | (r << 8) | i),
            (a += _u[(t >> 18) & 63] + _u[(t >> 12) & 63] + _u[(t >> 6) & 63] + _u[t & 63]));
        }
        return o ? a.slice(0, o - 3) + `===`.substring(o) : a;
      }),
      (Cu = typeof btoa == `function` ? (e) => btoa(e) : Su),
      (wu =
        typeof Uint8Array.prototype.toBase64 == `function`
          ? Function.prototype.call.bind(Uint8Array.prototype.toBase64)
          : (e) => {
              let t = 4096,
                n = [];
              for (let r = 0, i = e.length; r < i; r += t) n.push($.apply(null, e.subarray(r, r + t)));
              return Cu(n.join(``));
            }),
      (Tu = (e, t = !1) => (t ? bu(wu(e)) : wu(e))),
      (Eu = (e) => {
        if (e.length < 2) {
          var t = e.charCodeAt(0);
          return t < 128
            ? e
            : t < 2048
              ? $(192 | (t >>> 6)) + $(128 | (t & 63))
              : $(224 | ((t >>> 12) & 15)) + $(128 | ((t >>> 6) & 63)) + $(128 | (t & 63));
        }
        var t = 65536 + (e.charCodeAt(0) - 55296) * 1024 + (e.charCodeAt(1) - 56320);
        return $(240 | ((t >>> 18) & 7)) + $(128 | ((t >>> 12) & 63)) + $(128 | ((t >>> 6) & 63)) + $(128 | (t & 63));
      }),
      (Du = /[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\x00-\x7F]/g),
      (Ou = (e) => e.replace(Du, Eu)),
      (ku = gu ? (e) => wu(gu.encode(e)) : (e) => Cu(Ou(e))),
      (Au = (e, t = !1) => (t ? bu(ku(e)) : ku(e))),
      (ju = (e) => Au(e, !0)),
      (Mu = /[\xC0-\xDF][\x80-\xBF]|[\xE0-\xEF][\x80-\xBF]{2}|[\xF0-\xF7][\x80-\xBF]{3}/g),
      (Nu = (e) => {
        switch (e.length) {
          case 4:
            var t =
              (((7 & e.charCodeAt(0)) << 18) |
                ((63 & e.charCodeAt(1)) << 12) |
                ((63 & e.charCodeAt(2)) << 6) |
                (63 & e.charCodeAt(3))) -
              65536;
            return $((t >>> 10) + 55296) + $((t & 1023) + 56320);
          case 3:
            return $(((15 & e.charCodeAt(0)) << 12) | ((63 & e.charCodeAt(1)) << 6) | (63 & e.charCodeAt(2)));
          default:
            return $(((31 & e.charCodeAt(0)) << 6) | (63 & e.charCodeAt(1)));
        }
      }),
      (Pu = (e) => e.replace(Mu, Nu)),
      (Fu = (e) => {
        if (((e = e.replace(/\s+/g, ``)), !yu.test(e))) throw TypeError(`malformed base64.`);
        e += `==`.slice(2 - (e.length & 3));
        let t,
          n,
          r,
          i = [];
        for (let a = 0; a < e.length;)
          ((t =
            (vu[e.charAt(a++)] << 18) |
            (vu[e.charAt(a++)] << 12) |
            ((n = vu[e.charAt(a++)]) << 6) |
            (r = vu[e.charAt(a++)])),
            n === 64
              ? i.push($((t >> 16) & 255))
              : r === 64
                ? i.push($((t >> 16) & 255, (t >> 8) & 255))
                : i.push($((t >> 16) & 255, (t >> 8) & 255, t & 255)));
        return i.join(``);
      }),
      (Iu = typeof atob == `function` ? (e) => atob(xu(e)) : Fu),
      (Lu =
        typeof Uint8Array.fromBase64 == `function`
          ? (e) => Uint8Array.fromBase64(e)
          : (e) => {
              let t = Iu(e),
                n = t.length,
                r = new Uint8Array(n);
              for (let e = 0; e < n; e++) r[e] = t.charCodeAt(e);
              return r;
            }),
      (Ru = (e) => Lu(Bu(e))),
      (zu = hu ? (e) => hu.decode(Lu(e)) : (e) => Pu(Iu(e))),
      (Bu = (e) => xu(e.replace(/[-_]/g, (e) => (e == `-` ? `+` : `/`)))),
      (Vu = (e) => zu(Bu(e))),
      (Hu = (e) => {
        if (typeof e != `string`) return !1;
        let t = e.replace(/\s+/g, ``).replace(/={0,2}$/, ``);
        return t.length % 4 == 1 ? !1 : !/[^\s0-9a-zA-Z\+/]/.test(t) || !/[^\s0-9a-zA-Z\-_]/.test(t);
      }),
      (Uu = (e) => ({ value: e, enumerable: !1, writable: !0, configurable: !0 })),
      (Wu = function () {
        let e = (e, t) => Object.defineProperty(String.prototype, e, Uu(t));
        (e(`fromBase64`, function () {
          return Vu(this);
        }),
          e(`toBase64`, function (e) {
            return Au(this, e);
          }),
          e(`toBase64URI`, function () {
            return Au(this, !0);
          }),
          e(`toBase64URL`, function () {
            return Au(this, !0);
          }),
          e(`toUint8Array`, function () {
            return Ru(this);
          }));
      }),
      (Gu = function () {
        let e = (e, t) => Object.defineProperty(Uint8Array.prototype, e, Uu(t));
        (e(`toBase64`, function (e) {
          return Tu(this, e);
        }),
          e(`toBase64URI`, function () {
            return Tu(this, !0);
          }),
          e(`toBase64URL`, function () {
            return Tu(this, !0);
          }));
      }),
      (Ku = () => {
        (Wu(), Gu());
      }),
      (qu = {
        version: pu,
        VERSION: mu,
        atob: Iu,
        atobPolyfill: Fu,
        btoa: Cu,
        btoaPolyfill: Su,
        fromBase64: Vu,
        toBase64: Au,
        encode: Au,
        encodeURI: ju,
        encodeURL: ju,
        utob: Ou,
        btou: Pu,
        decode: Vu,
        isValid: Hu,
        fromUint8Array: Tu,
        toUint8Array: Ru,
        extendString: Wu,
        extendUint8Array: Gu,
        extendBuiltins: Ku,
      }));
  }),
  Yu = /* @__PURE__ */ s((e, t) => {
    t.exports = function (e, t) {
      if (((t = t.split(`:`)[0]), (e = +e), !e)) return !1;
      switch (t) {
        case `http`:
        case `ws`:
          return e !== 80;
        case `https`:
        case `wss`:
          return e !== 443;
        case `ftp`:
          return e !== 21;
        case `gopher`:
          return e !== 70;
        case `file`:
          return !1;
      }
      return e !== 0;
    };
  }),
  Xu = /* @__PURE__ */ s((e) => {
    var t = Object.prototype.hasOwnProperty,
      n;
    function r(e) {
      try {
        return decodeURIComponent(e.replace(/\+/g, ` `));
      } catch {
        return null;
      }
    }
    function i(e) {
      try {
        return encodeURIComponent(e);
      } catch {
        return null;
      }
    }
    function a(e) {
      for (var t = /([^=?#&]+)=?([^&]*)/g, n = {}, i; (i = t.exec(e));) {
        var a = r(i[1]),
          o = r(i[2]);
        a === null || o === null || a in n || (n[a] = o);
      }
      return n;
    }
    function o(e, r) {
      r ||= ``;
      var a = [],
        o,
        s;
      for (s in (typeof r != `string` && (r = `?`), e))
        if (t.call(e, s)) {
          if (
            ((o = e[s]),
            !o && (o === null || o === n || isNaN(o)) && (o = ``),
            (s = i(s)),
            (o = i(o)),
            s === null || o === null)
          )
            continue;
          a.push(s + `=` + o);
        }
      return a.length ? r + a.join(`&`) : ``;
    }
    ((e.stringify = o), (e.parse = a));
  }),
  Zu = /* @__PURE__ */ s((e, t) => {
    var n = Yu(),
      r = Xu(),
      i = /^[\x00-\x20\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+/,
      a = /[\n\r\t]/g,
      o = /^[A-Za-z][A-Za-z0-9+-.]*:\/\//,
      s = /:\d+$/,
      c = /^([a-z][a-z0-9.+-]*:)?(\/\/)?([\\/]+)?([\S\s]*)/i,
      l = /^[a-zA-Z]:/;
    function u(e) {
      return (e || ``).toString().replace(i, ``);
    }
    var d = [
        [`#`, `hash`],
        [`?`, `query`],
        function (e, t) {
          return m(t.protocol) ? e.replace(/\\/g, `/`) : e;
        },
        [`/`, `pathname`],
        [`@`, `auth`, 1],
        [NaN, `host`, void 0, 1, 1],
        [/:(\d*)$/, `port`, void 0, 1],
        [NaN, `hostname`, void 0, 1, 1],
      ],
      f = { hash: 1, query: 1 };
    function p(e) {
      var t =
        (typeof window < `u` ? window : typeof global < `u` ? global : typeof self < `u` ? self : {}).location || {};
      e ||= t;
      var n = {},
        r = typeof e,
        i;
      if (e.protocol === `blob:`) n = new _(unescape(e.pathname), {});
      else if (r === `string`) for (i in ((n = new _(e, {})), f)) delete n[i];
      else if (r === `object`) {
        for (i in e) i in f || (n[i] = e[i]);
        n.slashes === void 0 && (n.slashes = o.test(e.href));
      }
      return n;
    }
    function m(e) {
      return e === `file:` || e === `ftp:` || e === `http:` || e === `https:` || e === `ws:` || e === `wss:`;
    }
    function h(e, t) {
      ((e = u(e)), (e = e.replace(a, ``)), (t ||= {}));
      var n = c.exec(e),
        r = n[1] ? n[1].toLowerCase() : ``,
        i = !!n[2],
        o = !!n[3],
        s = 0,
        l;
      return (
        i
          ? o
            ? ((l = n[2] + n[3] + n[4]), (s = n[2].length + n[3].length))
            : ((l = n[2] + n[4]), (s = n[2].length))
          : o
            ? ((l = n[3] + n[4]), (s = n[3].length))
            : (l = n[4]),
        r === `file:`
          ? s >= 2 && (l = l.slice(2))
          : m(r)
            ? (l = n[4])
            : r
              ? i && (l = l.slice(2))
              : s >= 2 && m(t.protocol) && (l = n[4]),
        { protocol: r, slashes: i || m(r), slashesCount: s, rest: l }
      );
    }
    function g(e, t) {
      if (e === ``) return t;
      for (
        var n = (t || `/`).split(`/`).slice(0, -1).concat(e.split(`/`)), r = n.length, i = n[r - 1], a = !1, o = 0;
        r--;
      )
        n[r] === `.`
          ? n.splice(r, 1)
          : n[r] === `..`
            ? (n.splice(r, 1), o++)
            : o && (r === 0 && (a = !0), n.splice(r, 1), o--);
      return (a && n.unshift(``), (i === `.` || i === `..`) && n.push(``), n.join(`/`));
    }
    function _(e, t, i) {
      if (((e = u(e)), (e = e.replace(a, ``)), !(this instanceof _))) return new _(e, t, i);
      var o,
        s,
        c,
        f,
        v,
        y,
        b = d.slice(),
        x = typeof t,
        S = this,
        C = 0;
      for (
        x !== `object` && x !== `string` && ((i = t), (t = null)),
          i && typeof i != `function` && (i = r.parse),
          t = p(t),
          s = h(e || ``, t),
          o = !s.protocol && !s.slashes,
          S.slashes = s.slashes || (o && t.slashes),
          S.protocol = s.protocol || t.protocol || ``,
          e = s.rest,
          ((s.protocol === `file:` && (s.slashesCount !== 2 || l.test(e))) ||
            (!s.slashes && (s.protocol || s.slashesCount < 2 || !m(S.protocol)))) &&
            (b[3] = [/(.*)/, `pathname`]);
        C < b.length;
        C++
      )
        ((f = b[C]),
          typeof f == `function`
            ? (e = f(e, S))
            : ((c = f[0]),
              (y = f[1]),
              c === c
                ? typeof c == `string`
                  ? ((v = c === `@` ? e.lastIndexOf(c) : e.indexOf(c)),
                    ~v &&
                      (typeof f[2] == `number`
                        ? ((S[y] = e.slice(0, v)), (e = e.slice(v + f[2])))
                        : ((S[y] = e.slice(v)), (e = e.slice(0, v)))))
                  : (v = c.exec(e)) && ((S[y] = v[1]), (e = e.slice(0, v.index)))
                : (S[y] = e),
              (S[y] = S[y] || (o && f[3] && t[y]) || ``),
              f[4] && (S[y] = S[y].toLowerCase())));
      (i && (S.query = i(S.query)),
        o &&
          t.slashes &&
          S.pathname.charAt(0) !== `/` &&
          (S.pathname !== `` || t.pathname !== ``) &&
          (S.pathname = g(S.pathname, t.pathname)),
        S.pathname.charAt(0) !== `/` && m(S.protocol) && (S.pathname = `/` + S.pathname),
        n(S.port, S.protocol) || ((S.host = S.hostname), (S.port = ``)),
        (S.username = S.password = ``),
        (S.auth &&=
          ((v = S.auth.indexOf(`:`)),
          ~v
            ? ((S.username = S.auth.slice(0, v)),
              (S.username = encodeURIComponent(decodeURIComponent(S.username))),
              (S.password = S.auth.slice(v + 1)),
              (S.password = encodeURIComponent(decodeURIComponent(S.password))))
            : (S.username = encodeURIComponent(decodeURIComponent(S.auth))),
          S.password ? S.username + `:` + S.password : S.username)),
        (S.origin = S.protocol !== `file:` && m(S.protocol) && S.host ? S.protocol + `//` + S.host : `null`),
        (S.href = S.toString()));
    }
    function v(e, t, i) {
      var a = this;
      switch (e) {
        case `query`:
          (typeof t == `string` && t.length && (t = (i || r.parse)(t)), (a[e] = t));
          break;
        case `port`:
          ((a[e] = t), n(t, a.protocol) ? t && (a.host = a.hostname + `:` + t) : ((a.host = a.hostname), (a[e] = ``)));
          break;
        case `hostname`:
          ((a[e] = t), a.port && (t += `:` + a.port), (a.host = t));
          break;
        case `host`:
          ((a[e] = t),
            s.test(t)
              ? ((t = t.split(`:`)), (a.port = t.pop()), (a.hostname = t.join(`:`)))
              : ((a.hostname = t), (a.port = ``)));
          break;
        case `protocol`:
          ((a.protocol = t.toLowerCase()), (a.slashes = !i));
          break;
        case `pathname`:
        case `hash`:
          if (t) {
            var o = e === `pathname` ? `/` : `#`;
            a[e] = t.charAt(0) === o ? t : o + t;
          } else a[e] = t;
          break;
        case `username`:
        case `password`:
          a[e] = encodeURIComponent(t);
          break;
        case `auth`:
          var c = t.indexOf(`:`);
          ~c
            ? ((a.username = t.slice(0, c)),
              (a.username = encodeURIComponent(decodeURIComponent(a.username))),
              (a.password = t.slice(c + 1)),
              (a.password = encodeURIComponent(decodeURIComponent(a.password))))
            : (a.username = encodeURIComponent(decodeURIComponent(t)));
      }
      for (var l = 0; l < d.length; l++) {
        var u = d[l];
        u[4] && (a[u[1]] = a[u[1]].toLowerCase());
      }
      return (
        (a.auth = a.password ? a.username + `:` + a.password : a.username),
        (a.origin = a.protocol !== `file:` && m(a.protocol) && a.host ? a.protocol + `//` + a.host : `null`),
        (a.href = a.toString()),
        a
      );
    }
    function y(e) {
      (e && typeof e == `function`) || (e = r.stringify);
      var t,
        n = this,
        i = n.host,
        a = n.protocol;
      a && a.charAt(a.length - 1) !== `:` && (a += `:`);
      var o = a + ((n.protocol && n.slashes) || m(n.protocol) ? `//` : ``);
      return (
        n.username
          ? ((o += n.username), n.password && (o += `:` + n.password), (o += `@`))
          : n.password
            ? ((o += `:` + n.password), (o += `@`))
            : n.protocol !== `file:` && m(n.protocol) && !i && n.pathname !== `/` && (o += `@`),
        (i[i.length - 1] === `:` || (s.test(n.hostname) && !n.port)) && (i += `:`),
        (o += i + n.pathname),
        (t = typeof n.query == `object` ? e(n.query) : n.query),
        t && (o += t.charAt(0) === `?` ? t : `?` + t),
        n.hash && (o += n.hash),
        o
      );
    }
    ((_.prototype = { set: v, toString: y }),
      (_.extractProtocol = h),
      (_.location = p),
      (_.trimLeft = u),
      (_.qs = r),
      (t.exports = _));
  });
function Qu() {
  return `xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx`.replace(/[xy]/g, function (e) {
    var t = (Math.random() * 16) | 0;
    return (e === `x` ? t : (t & 3) | 8).toString(16);
  });
}
var $u = o(() => {});
function ed() {
  ed = function () {
    return t;
  };
  var e,
    t = {},
    n = Object.prototype,
    r = n.hasOwnProperty,
    i =
      Object.defineProperty ||
      function (e, t, n) {
        e[t] = n.value;
      },
    a = typeof Symbol == `function` ? Symbol : {},
    o = a.iterator || `@@iterator`,
    s = a.asyncIterator || `@@asyncIterator`,
    c = a.toStringTag || `@@toStringTag`;
  function l(e, t, n) {
    return (Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }), e[t]);
  }
  try {
    l({}, ``);
  } catch {
    l = function (e, t, n) {
      return (e[t] = n);
    };
  }
  function u(e, t, n, r) {
    var a = t && t.prototype instanceof _ ? t : _,
      o = Object.create(a.prototype);
    return (i(o, `_invoke`, { value: E(e, n, new re(r || [])) }), o);
  }
  function d(e, t, n) {
    try {
      return { type: `normal`, arg: e.call(t, n) };
    } catch (e) {
      return { type: `throw`, arg: e };
    }
  }
  t.wrap = u;
  var f = `suspendedStart`,
    p = `suspendedYield`,
    m = `executing`,
    h = `completed`,
    g = {};
  function _() {}
  function v() {}
  function y() {}
  var b = {};
  l(b, o, function () {
    return this;
  });
  var x = Object.getPrototypeOf,
    S = x && x(x(D([])));
  S && S !== n && r.call(S, o) && (b = S);
  var C = (y.prototype = _.prototype = Object.create(b));
  function w(e) {
    [`next`, `throw`, `return`].forEach(function (t) {
      l(e, t, function (e) {
        return this._invoke(t, e);
      });
    });
  }
  function T(e, t) {
    function n(i, a, o, s) {
      var c = d(e[i], e, a);
      if (c.type !== `throw`) {
        var l = c.arg,
          u = l.value;
        return u && sd(u) == `object` && r.call(u, `__await`)
          ? t.resolve(u.__await).then(
              function (e) {
                n(`next`, e, o, s);
              },
              function (e) {
                n(`throw`, e, o, s);
              },
            )
          : t.resolve(u).then(
              function (e) {
                ((l.value = e), o(l));
              },
              function (e) {
                return n(`throw`, e, o, s);
              },
            );
      }
      s(c.arg);
    }
    var a;
    i(this, `_invoke`, {
      value: function (e, r) {
        function i() {
          return new t(function (t, i) {
            n(e, r, t, i);
          });
        }
        return (a = a ? a.then(i, i) : i());
      },
    });
  }
  function E(t, n, r) {
    var i = f;
    return function (a, o) {
      if (i === m) throw Error(`Generator is already running`);
      if (i === h) {
        if (a === `throw`) throw o;
        return { value: e, done: !0 };
      }
      for (r.method = a, r.arg = o; ;) {
        var s = r.delegate;
        if (s) {
          var c = ee(s, r);
          if (c) {
            if (c === g) continue;
            return c;
          }
        }
        if (r.method === `next`) r.sent = r._sent = r.arg;
        else if (r.method === `throw`) {
          if (i === f) throw ((i = h), r.arg);
          r.dispatchException(r.arg);
        } else r.method === `return` && r.abrupt(`return`, r.arg);
        i = m;
        var l = d(t, n, r);
        if (l.type === `normal`) {
          if (((i = r.done ? h : p), l.arg === g)) continue;
          return { value: l.arg, done: r.done };
        }
        l.type === `throw` && ((i = h), (r.method = `throw`), (r.arg = l.arg));
      }
    };
  }
  function ee(t, n) {
    var r = n.method,
      i = t.iterator[r];
    if (i === e)
      return (
        (n.delegate = null),
        (r === `throw` && t.iterator.return && ((n.method = `return`), (n.arg = e), ee(t, n), n.method === `throw`)) ||
          (r !== `return` &&
            ((n.method = `throw`),
            (n.arg = /* @__PURE__ */ TypeError(`The iterator does not provide a '` + r + `' method`)))),
        g
      );
    var a = d(i, t.iterator, n.arg);
    if (a.type === `throw`) return ((n.method = `throw`), (n.arg = a.arg), (n.delegate = null), g);
    var o = a.arg;
    return o
      ? o.done
        ? ((n[t.resultName] = o.value),
          (n.next = t.nextLoc),
          n.method !== `return` && ((n.method = `next`), (n.arg = e)),
          (n.delegate = null),
          g)
        : o
      : ((n.method = `throw`),
        (n.arg = /* @__PURE__ */ TypeError(`iterator result is not an object`)),
        (n.delegate = null),
        g);
  }
  function te(e) {
    var t = { tryLoc: e[0] };
    (1 in e && (t.catchLoc = e[1]), 2 in e && ((t.finallyLoc = e[2]), (t.afterLoc = e[3])), this.tryEntries.push(t));
  }
  function ne(e) {
    var t = e.completion || {};
    ((t.type = `normal`), delete t.arg, (e.completion = t));
  }
  function re(e) {
    ((this.tryEntries = [{ tryLoc: `root` }]), e.forEach(te, this), this.reset(!0));
  }
  function D(t) {
    if (t || t === ``) {
      var n = t[o];
      if (n) return n.call(t);
      if (typeof t.next == `function`) return t;
      if (!isNaN(t.length)) {
        var i = -1,
          a = function n() {
            for (; ++i < t.length;) if (r.call(t, i)) return ((n.value = t[i]), (n.done = !1), n);
            return ((n.value = e), (n.done = !0), n);
          };
        return (a.next = a);
      }
    }
    throw TypeError(sd(t) + ` is not iterable`);
  }
  return (
    (v.prototype = y),
    i(C, `constructor`, { value: y, configurable: !0 }),
    i(y, `constructor`, { value: v, configurable: !0 }),
    (v.displayName = l(y, c, `GeneratorFunction`)),
    (t.isGeneratorFunction = function (e) {
      var t = typeof e == `function` && e.constructor;
      return !!t && (t === v || (t.displayName || t.name) === `GeneratorFunction`);
    }),
    (t.mark = function (e) {
      return (
        Object.setPrototypeOf ? Object.setPrototypeOf(e, y) : ((e.__proto__ = y), l(e, c, `GeneratorFunction`)),
        (e.prototype = Object.create(C)),
        e
      );
    }),
    (t.awrap = function (e) {
      return { __await: e };
    }),
    w(T.prototype),
    l(T.prototype, s, function () {
      return this;
    }),
    (t.AsyncIterator = T),
    (t.async = function (e, n, r, i, a) {
      a === void 0 && (a = Promise);
      var o = new T(u(e, n, r, i), a);
      return t.isGeneratorFunction(n)
        ? o
        : o.next().then(function (e) {
            return e.done ? e.value : o.next();
          });
    }),
    w(C),
    l(C, c, `Generator`),
    l(C, o, function () {
      return this;
    }),
    l(C, `toString`, function () {
      return `[object Generator]`;
    }),
    (t.keys = function (e) {
      var t = Object(e),
        n = [];
      for (var r in t) n.push(r);
      return (
        n.reverse(),
        function e() {
          for (; n.length;) {
            var r = n.pop();
            if (r in t) return ((e.value = r), (e.done = !1), e);
          }
          return ((e.done = !0), e);
        }
      );
    }),
    (t.values = D),
    (re.prototype = {
      constructor: re,
      reset: function (t) {
        if (
          ((this.prev = 0),
          (this.next = 0),
          (this.sent = this._sent = e),
          (this.done = !1),
          (this.delegate = null),
          (this.method = `next`),
          (this.arg = e),
          this.tryEntries.forEach(ne),
          !t)
        )
          for (var n in this) n.charAt(0) === `t` && r.call(this, n) && !isNaN(+n.slice(1)) && (this[n] = e);
      },
      stop: function () {
        this.done = !0;
        var e = this.tryEntries[0].completion;
        if (e.type === `throw`) throw e.arg;
        return this.rval;
      },
      dispatchException: function (t) {
        if (this.done) throw t;
        var n = this;
        function i(r, i) {
          return ((s.type = `throw`), (s.arg = t), (n.next = r), i && ((n.method = `next`), (n.arg = e)), !!i);
        }
        for (var a = this.tryEntries.length - 1; a >= 0; --a) {
          var o = this.tryEntries[a],
            s = o.completion;
          if (o.tryLoc === `root`) return i(`end`);
          if (o.tryLoc <= this.prev) {
            var c = r.call(o, `catchLoc`),
              l = r.call(o, `finallyLoc`);
            if (c && l) {
              if (this.prev < o.catchLoc) return i(o.catchLoc, !0);
              if (this.prev < o.finallyLoc) return i(o.finallyLoc);
            } else if (c) {
              if (this.prev < o.catchLoc) return i(o.catchLoc, !0);
            } else {
              if (!l) throw Error(`try statement without catch or finally`);
              if (this.prev < o.finallyLoc) return i(o.finallyLoc);
            }
          }
        }
      },
      abrupt: function (e, t) {
        for (var n = this.tryEntries.length - 1; n >= 0; --n) {
          var i = this.tryEntries[n];
          if (i.tryLoc <= this.prev && r.call(i, `finallyLoc`) && this.prev < i.finallyLoc) {
            var a = i;
            break;
          }
        }
        a && (e === `break` || e === `continue`) && a.tryLoc <= t && t <= a.finallyLoc && (a = null);
        var o = a ? a.completion : {};
        return (
          (o.type = e),
          (o.arg = t),
          a ? ((this.method = `next`), (this.next = a.finallyLoc), g) : this.complete(o)
        );
      },
      complete: function (e, t) {
        if (e.type === `throw`) throw e.arg;
        return (
          e.type === `break` || e.type === `continue`
            ? (this.next = e.arg)
            : e.type === `return`
              ? ((this.rval = this.arg = e.arg), (this.method = `return`), (this.next = `end`))
              : e.type === `normal` && t && (this.next = t),
          g
        );
      },
      finish: function (e) {
        for (var t = this.tryEntries.length - 1; t >= 0; --t) {
          var n = this.tryEntries[t];
          if (n.finallyLoc === e) return (this.complete(n.completion, n.afterLoc), ne(n), g);
        }
      },
      catch: function (e) {
        for (var t = this.tryEntries.length - 1; t >= 0; --t) {
          var n = this.tryEntries[t];
          if (n.tryLoc === e) {
            var r = n.completion;
            if (r.type === `throw`) {
              var i = r.arg;
              ne(n);
            }
            return i;
          }
        }
        throw Error(`illegal catch attempt`);
      },
      delegateYield: function (t, n, r) {
        return (
          (this.delegate = { iterator: D(t), resultName: n, nextLoc: r }),
          this.method === `next` && (this.arg = e),
          g
        );
      },
    }),
    t
  );
}
function td(e, t, n, r, i, a, o) {
  try {
    var s = e[a](o),
      c = s.value;
  } catch (e) {
    n(e);
    return;
  }
  s.done ? t(c) : Promise.resolve(c).then(r, i);
}
function nd(e) {
  return function () {
    var t = this,
      n = arguments;
    return new Promise(function (r, i) {
      var a = e.apply(t, n);
      function o(e) {
        td(a, r, i, o, s, `next`, e);
      }
      function s(e) {
        td(a, r, i, o, s, `throw`, e);
      }
      o(void 0);
    });
  };
}
function rd(e, t) {
  return od(e) || ad(e, t) || ld(e, t) || id();
}
function id() {
  throw TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function ad(e, t) {
  var n = e == null ? null : (typeof Symbol < `u` && e[Symbol.iterator]) || e[`@@iterator`];
  if (n != null) {
    var r,
      i,
      a,
      o,
      s = [],
      c = !0,
      l = !1;
    try {
      if (((a = (n = n.call(e)).next), t === 0)) {
        if (Object(n) !== n) return;
        c = !1;
      } else for (; !(c = (r = a.call(n)).done) && (s.push(r.value), s.length !== t); c = !0);
    } catch (e) {
      ((l = !0), (i = e));
    } finally {
      try {
        if (!c && n.return != null && ((o = n.return()), Object(o) !== o)) return;
      } finally {
        if (l) throw i;
      }
    }
    return s;
  }
}
function od(e) {
  if (Array.isArray(e)) return e;
}
function sd(e) {
  '@babel/helpers - typeof';
  return (
    (sd =
      typeof Symbol == `function` && typeof Symbol.iterator == `symbol`
        ? function (e) {
            return typeof e;
          }
        : function (e) {
            return e && typeof Symbol == `function` && e.constructor === Symbol && e !== Symbol.prototype
              ? `symbol`
              : typeof e;
          }),
    sd(e)
  );
}
function cd(e, t) {
  var n = (typeof Symbol < `u` && e[Symbol.iterator]) || e[`@@iterator`];
  if (!n) {
    if (Array.isArray(e) || (n = ld(e)) || (t && e && typeof e.length == `number`)) {
      n && (e = n);
      var r = 0,
        i = function () {};
      return {
        s: i,
        n: function () {
          return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
        },
        e: function (e) {
          throw e;
        },
        f: i,
      };
    }
    throw TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
  }
  var a = !0,
    o = !1,
    s;
  return {
    s: function () {
      n = n.call(e);
    },
    n: function () {
      var e = n.next();
      return ((a = e.done), e);
    },
    e: function (e) {
      ((o = !0), (s = e));
    },
    f: function () {
      try {
        !a && n.return != null && n.return();
      } finally {
        if (o) throw s;
      }
    },
  };
}
function ld(e, t) {
  if (e) {
    if (typeof e == `string`) return ud(e, t);
    var n = Object.prototype.toString.call(e).slice(8, -1);
    if ((n === `Object` && e.constructor && (n = e.constructor.name), n === `Map` || n === `Set`)) return Array.from(e);
    if (n === `Arguments` || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)) return ud(e, t);
  }
}
function ud(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function dd(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var r = Object.getOwnPropertySymbols(e);
    (t &&
      (r = r.filter(function (t) {
        return Object.getOwnPropertyDescriptor(e, t).enumerable;
      })),
      n.push.apply(n, r));
  }
  return n;
}
function fd(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] == null ? {} : arguments[t];
    t % 2
      ? dd(Object(n), !0).forEach(function (t) {
          pd(e, t, n[t]);
        })
      : Object.getOwnPropertyDescriptors
        ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n))
        : dd(Object(n)).forEach(function (t) {
            Object.defineProperty(e, t, Object.getOwnPropertyDescriptor(n, t));
          });
  }
  return e;
}
function pd(e, t, n) {
  return (
    (t = _d(t)),
    t in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : (e[t] = n),
    e
  );
}
function md(e, t) {
  if (!(e instanceof t)) throw TypeError(`Cannot call a class as a function`);
}
function hd(e, t) {
  for (var n = 0; n < t.length; n++) {
    var r = t[n];
    ((r.enumerable = r.enumerable || !1),
      (r.configurable = !0),
      `value` in r && (r.writable = !0),
      Object.defineProperty(e, _d(r.key), r));
  }
}
function gd(e, t, n) {
  return (t && hd(e.prototype, t), n && hd(e, n), Object.defineProperty(e, 'prototype', { writable: !1 }), e);
}
function _d(e) {
  var t = vd(e, `string`);
  return sd(t) == `symbol` ? t : t + ``;
}
function vd(e, t) {
  if (sd(e) != `object` || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || `default`);
    if (sd(r) != `object`) return r;
    throw TypeError(`@@toPrimitive must return a primitive value.`);
  }
  return (t === `string` ? String : Number)(e);
}
function yd(e) {
  return Object.entries(e)
    .map(function (e) {
      var t = rd(e, 2),
        n = t[0],
        r = t[1];
      return `${n} ${qu.encode(String(r))}`;
    })
    .join(`,`);
}
function bd(e, t) {
  return e >= t && e < t + 100;
}
function xd(e, t, n) {
  var r = n.httpStack.createRequest(e, t);
  n.protocol === jd
    ? r.setHeader(`Upload-Draft-Interop-Version`, `5`)
    : n.protocol === Md
      ? r.setHeader(`Upload-Draft-Interop-Version`, `6`)
      : r.setHeader(`Tus-Resumable`, `1.0.0`);
  for (var i = n.headers || {}, a = 0, o = Object.entries(i); a < o.length; a++) {
    var s = rd(o[a], 2),
      c = s[0],
      l = s[1];
    r.setHeader(c, l);
  }
  if (n.addRequestId) {
    var u = Qu();
    r.setHeader(`X-Request-ID`, u);
  }
  return r;
}
function Sd(e, t, n) {
  return Cd.apply(this, arguments);
}
function Cd() {
  return (
    (Cd = nd(
      /*#__PURE__*/ ed().mark(function e(t, n, r) {
        var i;
        return ed().wrap(function (e) {
          for (;;)
            switch ((e.prev = e.next)) {
              case 0:
                if (typeof r.onBeforeRequest != `function`) {
                  e.next = 3;
                  break;
                }
                return ((e.next = 3), r.onBeforeRequest(t));
              case 3:
                return ((e.next = 5), t.send(n));
              case 5:
                if (((i = e.sent), typeof r.onAfterResponse != `function`)) {
                  e.next = 9;
                  break;
                }
                return ((e.next = 9), r.onAfterResponse(t, i));
              case 9:
                return e.abrupt(`return`, i);
              case 10:
              case `end`:
                return e.stop();
            }
        }, e);
      }),
    )),
    Cd.apply(this, arguments)
  );
}
function wd() {
  var e = !0;
  return (typeof navigator < `u` && navigator.onLine === !1 && (e = !1), e);
}
function Td(e, t, n) {
  return n.retryDelays == null || t >= n.retryDelays.length || e.originalRequest == null
    ? !1
    : n && typeof n.onShouldRetry == `function`
      ? n.onShouldRetry(e, t, n)
      : Ed(e);
}
function Ed(e) {
  var t = e.originalResponse ? e.originalResponse.getStatus() : 0;
  return (!bd(t, 400) || t === 409 || t === 423) && wd();
}
function Dd(e, t) {
  return new kd.default(t, e).toString();
}
function Od(e, t) {
  for (var n = Math.floor(e / t), r = [], i = 0; i < t; i++) r.push({ start: n * i, end: n * (i + 1) });
  return ((r[t - 1].end = e), r);
}
var kd,
  Ad,
  jd,
  Md,
  Nd,
  Pd,
  Fd = o(() => {
    (Ju(),
      (kd = /* @__PURE__ */ u(Zu())),
      eu(),
      iu(),
      $u(),
      (Ad = `tus-v1`),
      (jd = `ietf-draft-03`),
      (Md = `ietf-draft-05`),
      (Nd = {
        endpoint: null,
        uploadUrl: null,
        metadata: {},
        metadataForPartialUploads: {},
        fingerprint: null,
        uploadSize: null,
        onProgress: null,
        onChunkComplete: null,
        onSuccess: null,
        onError: null,
        onUploadUrlAvailable: null,
        overridePatchMethod: !1,
        headers: {},
        addRequestId: !1,
        onBeforeRequest: null,
        onAfterResponse: null,
        onShouldRetry: Ed,
        chunkSize: 1 / 0,
        retryDelays: [0, 1e3, 3e3, 5e3],
        parallelUploads: 1,
        parallelUploadBoundaries: null,
        storeFingerprintForResuming: !0,
        removeFingerprintOnSuccess: !1,
        uploadLengthDeferred: !1,
        uploadDataDuringCreation: !1,
        urlStorage: null,
        fileReader: null,
        httpStack: null,
        protocol: Ad,
      }),
      (Pd = /*#__PURE__*/ (function () {
        function e(t, n) {
          (md(this, e),
            `resume` in n &&
              console.log(
                'tus: The `resume` option has been removed in tus-js-client v2. Please use the URL storage API instead.',
              ),
            (this.options = n),
            (this.options.chunkSize = Number(this.options.chunkSize)),
            (this._urlStorage = this.options.urlStorage),
            (this.file = t),
            (this.url = null),
            (this._req = null),
            (this._fingerprint = null),
            (this._urlStorageKey = null),
            (this._offset = null),
            (this._aborted = !1),
            (this._size = null),
            (this._source = null),
            (this._retryAttempt = 0),
            (this._retryTimeout = null),
            (this._offsetBeforeRetry = 0),
            (this._parallelUploads = null),
            (this._parallelUploadUrls = null));
        }
        return gd(
          e,
          [
            {
              key: `findPreviousUploads`,
              value: function () {
                var e = this;
                return this.options.fingerprint(this.file, this.options).then(function (t) {
                  return e._urlStorage.findUploadsByFingerprint(t);
                });
              },
            },
            {
              key: `resumeFromPreviousUpload`,
              value: function (e) {
                ((this.url = e.uploadUrl || null),
                  (this._parallelUploadUrls = e.parallelUploadUrls || null),
                  (this._urlStorageKey = e.urlStorageKey));
              },
            },
            {
              key: `start`,
              value: function () {
                var e = this,
                  t = this.file;
                if (!t) this._emitError(/* @__PURE__ */ Error(`tus: no file or stream to upload provided`));
                else if (![Ad, jd, Md].includes(this.options.protocol))
                  this._emitError(/* @__PURE__ */ Error(`tus: unsupported protocol ${this.options.protocol}`));
                else if (!this.options.endpoint && !this.options.uploadUrl && !this.url)
                  this._emitError(/* @__PURE__ */ Error(`tus: neither an endpoint or an upload URL is provided`));
                else {
                  var n = this.options.retryDelays;
                  if (n != null && Object.prototype.toString.call(n) !== `[object Array]`)
                    this._emitError(
                      /* @__PURE__ */ Error('tus: the `retryDelays` option must either be an array or null'),
                    );
                  else {
                    if (this.options.parallelUploads > 1)
                      for (var r = 0, i = [`uploadUrl`, `uploadSize`, `uploadLengthDeferred`]; r < i.length; r++) {
                        var a = i[r];
                        if (this.options[a]) {
                          this._emitError(
                            /* @__PURE__ */ Error(`tus: cannot use the ${a} option when parallelUploads is enabled`),
                          );
                          return;
                        }
                      }
                    if (this.options.parallelUploadBoundaries) {
                      if (this.options.parallelUploads <= 1) {
                        this._emitError(
                          /* @__PURE__ */ Error(
                            'tus: cannot use the `parallelUploadBoundaries` option when `parallelUploads` is disabled',
                          ),
                        );
                        return;
                      }
                      if (this.options.parallelUploads !== this.options.parallelUploadBoundaries.length) {
                        this._emitError(
                          /* @__PURE__ */ Error(
                            'tus: the `parallelUploadBoundaries` must have the same length as the value of `parallelUploads`',
                          ),
                        );
                        return;
                      }
                    }
                    this.options
                      .fingerprint(t, this.options)
                      .then(function (n) {
                        return (
                          nu(
                            n == null
                              ? `No fingerprint was calculated meaning that the upload cannot be stored in the URL storage.`
                              : `Calculated fingerprint: ${n}`,
                          ),
                          (e._fingerprint = n),
                          e._source ? e._source : e.options.fileReader.openFile(t, e.options.chunkSize)
                        );
                      })
                      .then(function (t) {
                        if (((e._source = t), e.options.uploadLengthDeferred)) e._size = null;
                        else if (e.options.uploadSize != null) {
                          if (((e._size = Number(e.options.uploadSize)), Number.isNaN(e._size))) {
                            e._emitError(
                              /* @__PURE__ */ Error('tus: cannot convert `uploadSize` option into a number'),
                            );
                            return;
                          }
                        } else if (((e._size = e._source.size), e._size == null)) {
                          e._emitError(
                            /* @__PURE__ */ Error(
                              "tus: cannot automatically derive upload's size from input. Specify it manually using the `uploadSize` option or use the `uploadLengthDeferred` option",
                            ),
                          );
                          return;
                        }
                        e.options.parallelUploads > 1 || e._parallelUploadUrls != null
                          ? e._startParallelUpload()
                          : e._startSingleUpload();
                      })
                      .catch(function (t) {
                        e._emitError(t);
                      });
                  }
                }
              },
            },
            {
              key: `_startParallelUpload`,
              value: function () {
                var t = this,
                  n = this._size,
                  r = 0;
                this._parallelUploads = [];
                var i =
                    this._parallelUploadUrls == null ? this.options.parallelUploads : this._parallelUploadUrls.length,
                  a = this.options.parallelUploadBoundaries ?? Od(this._source.size, i);
                (this._parallelUploadUrls &&
                  a.forEach(function (e, n) {
                    e.uploadUrl = t._parallelUploadUrls[n] || null;
                  }),
                  (this._parallelUploadUrls = Array(a.length)));
                var o = a.map(function (i, o) {
                    var s = 0;
                    return t._source.slice(i.start, i.end).then(function (c) {
                      var l = c.value;
                      return new Promise(function (c, u) {
                        var d = new e(
                          l,
                          fd(
                            fd({}, t.options),
                            {},
                            {
                              uploadUrl: i.uploadUrl || null,
                              storeFingerprintForResuming: !1,
                              removeFingerprintOnSuccess: !1,
                              parallelUploads: 1,
                              parallelUploadBoundaries: null,
                              metadata: t.options.metadataForPartialUploads,
                              headers: fd(fd({}, t.options.headers), {}, { 'Upload-Concat': `partial` }),
                              onSuccess: c,
                              onError: u,
                              onProgress: function (e) {
                                ((r = r - s + e), (s = e), t._emitProgress(r, n));
                              },
                              onUploadUrlAvailable: function () {
                                ((t._parallelUploadUrls[o] = d.url),
                                  t._parallelUploadUrls.filter(function (e) {
                                    return !!e;
                                  }).length === a.length && t._saveUploadInUrlStorage());
                              },
                            },
                          ),
                        );
                        (d.start(), t._parallelUploads.push(d));
                      });
                    });
                  }),
                  s;
                Promise.all(o)
                  .then(function () {
                    ((s = t._openRequest(`POST`, t.options.endpoint)),
                      s.setHeader(`Upload-Concat`, `final;${t._parallelUploadUrls.join(` `)}`));
                    var e = yd(t.options.metadata);
                    return (e !== `` && s.setHeader(`Upload-Metadata`, e), t._sendRequest(s, null));
                  })
                  .then(function (e) {
                    if (!bd(e.getStatus(), 200))
                      t._emitHttpError(s, e, `tus: unexpected response while creating upload`);
                    else {
                      var n = e.getHeader(`Location`);
                      n == null
                        ? t._emitHttpError(s, e, `tus: invalid or missing Location header`)
                        : ((t.url = Dd(t.options.endpoint, n)), nu(`Created upload at ${t.url}`), t._emitSuccess(e));
                    }
                  })
                  .catch(function (e) {
                    t._emitError(e);
                  });
              },
            },
            {
              key: `_startSingleUpload`,
              value: function () {
                ((this._aborted = !1),
                  this.url == null
                    ? this.options.uploadUrl == null
                      ? (nu(`Creating a new upload`), this._createUpload())
                      : (nu(`Resuming upload from provided URL: ${this.options.uploadUrl}`),
                        (this.url = this.options.uploadUrl),
                        this._resumeUpload())
                    : (nu(`Resuming upload from previous URL: ${this.url}`), this._resumeUpload()));
              },
            },
            {
              key: `abort`,
              value: function (t) {
                var n = this;
                if (this._parallelUploads != null) {
                  var r = cd(this._parallelUploads),
                    i;
                  try {
                    for (r.s(); !(i = r.n()).done;) i.value.abort(t);
                  } catch (e) {
                    r.e(e);
                  } finally {
                    r.f();
                  }
                }
                return (
                  this._req !== null && this._req.abort(),
                  (this._aborted = !0),
                  this._retryTimeout != null && (clearTimeout(this._retryTimeout), (this._retryTimeout = null)),
                  !t || this.url == null
                    ? Promise.resolve()
                    : e.terminate(this.url, this.options).then(function () {
                        return n._removeFromUrlStorage();
                      })
                );
              },
            },
            {
              key: `_emitHttpError`,
              value: function (e, t, n, r) {
                this._emitError(new $l(n, r, e, t));
              },
            },
            {
              key: `_emitError`,
              value: function (e) {
                var t = this;
                if (!this._aborted) {
                  if (
                    this.options.retryDelays != null &&
                    (this._offset != null && this._offset > this._offsetBeforeRetry && (this._retryAttempt = 0),
                    Td(e, this._retryAttempt, this.options))
                  ) {
                    var n = this.options.retryDelays[this._retryAttempt++];
                    ((this._offsetBeforeRetry = this._offset),
                      (this._retryTimeout = setTimeout(function () {
                        t.start();
                      }, n)));
                  } else if (typeof this.options.onError == `function`) this.options.onError(e);
                  else throw e;
                }
              },
            },
            {
              key: `_emitSuccess`,
              value: function (e) {
                (this.options.removeFingerprintOnSuccess && this._removeFromUrlStorage(),
                  typeof this.options.onSuccess == `function` && this.options.onSuccess({ lastResponse: e }));
              },
            },
            {
              key: `_emitProgress`,
              value: function (e, t) {
                typeof this.options.onProgress == `function` && this.options.onProgress(e, t);
              },
            },
            {
              key: `_emitChunkComplete`,
              value: function (e, t, n) {
                typeof this.options.onChunkComplete == `function` && this.options.onChunkComplete(e, t, n);
              },
            },
            {
              key: `_createUpload`,
              value: function () {
                var e = this;
                if (!this.options.endpoint)
                  this._emitError(
                    /* @__PURE__ */ Error(`tus: unable to create upload because no endpoint is provided`),
                  );
                else {
                  var t = this._openRequest(`POST`, this.options.endpoint);
                  this.options.uploadLengthDeferred
                    ? t.setHeader(`Upload-Defer-Length`, `1`)
                    : t.setHeader(`Upload-Length`, `${this._size}`);
                  var n = yd(this.options.metadata);
                  n !== `` && t.setHeader(`Upload-Metadata`, n);
                  var r;
                  (this.options.uploadDataDuringCreation && !this.options.uploadLengthDeferred
                    ? ((this._offset = 0), (r = this._addChunkToRequest(t)))
                    : ((this.options.protocol === jd || this.options.protocol === Md) &&
                        t.setHeader(`Upload-Complete`, `?0`),
                      (r = this._sendRequest(t, null))),
                    r
                      .then(function (n) {
                        if (!bd(n.getStatus(), 200))
                          e._emitHttpError(t, n, `tus: unexpected response while creating upload`);
                        else {
                          var r = n.getHeader(`Location`);
                          r == null
                            ? e._emitHttpError(t, n, `tus: invalid or missing Location header`)
                            : ((e.url = Dd(e.options.endpoint, r)),
                              nu(`Created upload at ${e.url}`),
                              typeof e.options.onUploadUrlAvailable == `function` && e.options.onUploadUrlAvailable(),
                              e._size === 0
                                ? (e._emitSuccess(n), e._source.close())
                                : e._saveUploadInUrlStorage().then(function () {
                                    e.options.uploadDataDuringCreation
                                      ? e._handleUploadResponse(t, n)
                                      : ((e._offset = 0), e._performUpload());
                                  }));
                        }
                      })
                      .catch(function (n) {
                        e._emitHttpError(t, null, `tus: failed to create upload`, n);
                      }));
                }
              },
            },
            {
              key: `_resumeUpload`,
              value: function () {
                var e = this,
                  t = this._openRequest(`HEAD`, this.url);
                this._sendRequest(t, null)
                  .then(function (n) {
                    var r = n.getStatus();
                    if (bd(r, 200)) {
                      var i = Number.parseInt(n.getHeader(`Upload-Offset`), 10);
                      if (Number.isNaN(i)) e._emitHttpError(t, n, `tus: invalid or missing offset value`);
                      else {
                        var a = Number.parseInt(n.getHeader(`Upload-Length`), 10);
                        Number.isNaN(a) && !e.options.uploadLengthDeferred && e.options.protocol === Ad
                          ? e._emitHttpError(t, n, `tus: invalid or missing length value`)
                          : (typeof e.options.onUploadUrlAvailable == `function` && e.options.onUploadUrlAvailable(),
                            e._saveUploadInUrlStorage().then(function () {
                              i === a
                                ? (e._emitProgress(a, a), e._emitSuccess(n))
                                : ((e._offset = i), e._performUpload());
                            }));
                      }
                    } else {
                      if (r === 423) {
                        e._emitHttpError(t, n, `tus: upload is currently locked; retry later`);
                        return;
                      }
                      if ((bd(r, 400) && e._removeFromUrlStorage(), !e.options.endpoint)) {
                        e._emitHttpError(
                          t,
                          n,
                          `tus: unable to resume upload (new upload cannot be created without an endpoint)`,
                        );
                        return;
                      }
                      ((e.url = null), e._createUpload());
                    }
                  })
                  .catch(function (n) {
                    e._emitHttpError(t, null, `tus: failed to resume upload`, n);
                  });
              },
            },
            {
              key: `_performUpload`,
              value: function () {
                var e = this;
                if (!this._aborted) {
                  var t;
                  (this.options.overridePatchMethod
                    ? ((t = this._openRequest(`POST`, this.url)), t.setHeader(`X-HTTP-Method-Override`, `PATCH`))
                    : (t = this._openRequest(`PATCH`, this.url)),
                    t.setHeader(`Upload-Offset`, `${this._offset}`),
                    this._addChunkToRequest(t)
                      .then(function (n) {
                        bd(n.getStatus(), 200)
                          ? e._handleUploadResponse(t, n)
                          : e._emitHttpError(t, n, `tus: unexpected response while uploading chunk`);
                      })
                      .catch(function (n) {
                        e._aborted ||
                          e._emitHttpError(t, null, `tus: failed to upload chunk at offset ${e._offset}`, n);
                      }));
                }
              },
            },
            {
              key: `_addChunkToRequest`,
              value: function (e) {
                var t = this,
                  n = this._offset,
                  r = this._offset + this.options.chunkSize;
                return (
                  e.setProgressHandler(function (e) {
                    t._emitProgress(n + e, t._size);
                  }),
                  this.options.protocol === Ad
                    ? e.setHeader(`Content-Type`, `application/offset+octet-stream`)
                    : this.options.protocol === Md && e.setHeader(`Content-Type`, `application/partial-upload`),
                  (r === 1 / 0 || r > this._size) && !this.options.uploadLengthDeferred && (r = this._size),
                  this._source.slice(n, r).then(function (n) {
                    var r = n.value,
                      i = n.done,
                      a = r != null && r.size ? r.size : 0;
                    t.options.uploadLengthDeferred &&
                      i &&
                      ((t._size = t._offset + a), e.setHeader(`Upload-Length`, `${t._size}`));
                    var o = t._offset + a;
                    return !t.options.uploadLengthDeferred && i && o !== t._size
                      ? Promise.reject(
                          /* @__PURE__ */ Error(
                            `upload was configured with a size of ${t._size} bytes, but the source is done after ${o} bytes`,
                          ),
                        )
                      : r === null
                        ? t._sendRequest(e)
                        : ((t.options.protocol === jd || t.options.protocol === Md) &&
                            e.setHeader(`Upload-Complete`, i ? `?1` : `?0`),
                          t._emitProgress(t._offset, t._size),
                          t._sendRequest(e, r));
                  })
                );
              },
            },
            {
              key: `_handleUploadResponse`,
              value: function (e, t) {
                var n = Number.parseInt(t.getHeader(`Upload-Offset`), 10);
                Number.isNaN(n)
                  ? this._emitHttpError(e, t, `tus: invalid or missing offset value`)
                  : (this._emitProgress(n, this._size),
                    this._emitChunkComplete(n - this._offset, n, this._size),
                    (this._offset = n),
                    n === this._size ? (this._emitSuccess(t), this._source.close()) : this._performUpload());
              },
            },
            {
              key: `_openRequest`,
              value: function (e, t) {
                var n = xd(e, t, this.options);
                return ((this._req = n), n);
              },
            },
            {
              key: `_removeFromUrlStorage`,
              value: function () {
                var e = this;
                this._urlStorageKey &&=
                  (this._urlStorage.removeUpload(this._urlStorageKey).catch(function (t) {
                    e._emitError(t);
                  }),
                  null);
              },
            },
            {
              key: `_saveUploadInUrlStorage`,
              value: function () {
                var e = this;
                if (!this.options.storeFingerprintForResuming || !this._fingerprint || this._urlStorageKey !== null)
                  return Promise.resolve();
                var t = {
                  size: this._size,
                  metadata: this.options.metadata,
                  creationTime: /* @__PURE__ */ new Date().toString(),
                };
                return (
                  this._parallelUploads ? (t.parallelUploadUrls = this._parallelUploadUrls) : (t.uploadUrl = this.url),
                  this._urlStorage.addUpload(this._fingerprint, t).then(function (t) {
                    e._urlStorageKey = t;
                  })
                );
              },
            },
            {
              key: `_sendRequest`,
              value: function (e) {
                return Sd(e, arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : null, this.options);
              },
            },
          ],
          [
            {
              key: `terminate`,
              value: function (t) {
                var n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {},
                  r = xd(`DELETE`, t, n);
                return Sd(r, null, n)
                  .then(function (e) {
                    if (e.getStatus() !== 204)
                      throw new $l(`tus: unexpected response while terminating upload`, null, r, e);
                  })
                  .catch(function (i) {
                    if ((i instanceof $l || (i = new $l(`tus: failed to terminate upload`, i, r, null)), !Td(i, 0, n)))
                      throw i;
                    var a = n.retryDelays[0],
                      o = n.retryDelays.slice(1),
                      s = fd(fd({}, n), {}, { retryDelays: o });
                    return new Promise(function (e) {
                      return setTimeout(e, a);
                    }).then(function () {
                      return e.terminate(t, s);
                    });
                  });
              },
            },
          ],
        );
      })()),
      (Pd.defaultOptions = Nd));
  }),
  Id,
  Ld = o(() => {
    Id = function () {
      return (
        typeof navigator < `u` &&
        typeof navigator.product == `string` &&
        navigator.product.toLowerCase() === `reactnative`
      );
    };
  });
function Rd(e) {
  return new Promise(function (t, n) {
    var r = new XMLHttpRequest();
    ((r.responseType = `blob`),
      (r.onload = function () {
        var e = r.response;
        t(e);
      }),
      (r.onerror = function (e) {
        n(e);
      }),
      r.open(`GET`, e),
      r.send());
  });
}
var zd = o(() => {}),
  Bd,
  Vd = o(() => {
    Bd = function () {
      return (
        typeof window < `u` && (window.PhoneGap !== void 0 || window.Cordova !== void 0 || window.cordova !== void 0)
      );
    };
  });
function Hd(e) {
  return new Promise(function (t, n) {
    var r = new FileReader();
    ((r.onload = function () {
      t({ value: new Uint8Array(r.result) });
    }),
      (r.onerror = function (e) {
        n(e);
      }),
      r.readAsArrayBuffer(e));
  });
}
var Ud = o(() => {});
function Wd(e) {
  '@babel/helpers - typeof';
  return (
    (Wd =
      typeof Symbol == `function` && typeof Symbol.iterator == `symbol`
        ? function (e) {
            return typeof e;
          }
        : function (e) {
            return e && typeof Symbol == `function` && e.constructor === Symbol && e !== Symbol.prototype
              ? `symbol`
              : typeof e;
          }),
    Wd(e)
  );
}
function Gd(e, t) {
  if (!(e instanceof t)) throw TypeError(`Cannot call a class as a function`);
}
function Kd(e, t) {
  for (var n = 0; n < t.length; n++) {
    var r = t[n];
    ((r.enumerable = r.enumerable || !1),
      (r.configurable = !0),
      `value` in r && (r.writable = !0),
      Object.defineProperty(e, Jd(r.key), r));
  }
}
function qd(e, t, n) {
  return (t && Kd(e.prototype, t), n && Kd(e, n), Object.defineProperty(e, 'prototype', { writable: !1 }), e);
}
function Jd(e) {
  var t = Yd(e, `string`);
  return Wd(t) == `symbol` ? t : t + ``;
}
function Yd(e, t) {
  if (Wd(e) != `object` || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || `default`);
    if (Wd(r) != `object`) return r;
    throw TypeError(`@@toPrimitive must return a primitive value.`);
  }
  return (t === `string` ? String : Number)(e);
}
var Xd,
  Zd = o(() => {
    (Vd(),
      Ud(),
      (Xd = /*#__PURE__*/ (function () {
        function e(t) {
          (Gd(this, e), (this._file = t), (this.size = t.size));
        }
        return qd(e, [
          {
            key: `slice`,
            value: function (e, t) {
              if (Bd()) return Hd(this._file.slice(e, t));
              var n = this._file.slice(e, t),
                r = t >= this.size;
              return Promise.resolve({ value: n, done: r });
            },
          },
          { key: `close`, value: function () {} },
        ]);
      })()));
  });
function Qd(e) {
  '@babel/helpers - typeof';
  return (
    (Qd =
      typeof Symbol == `function` && typeof Symbol.iterator == `symbol`
        ? function (e) {
            return typeof e;
          }
        : function (e) {
            return e && typeof Symbol == `function` && e.constructor === Symbol && e !== Symbol.prototype
              ? `symbol`
              : typeof e;
          }),
    Qd(e)
  );
}
function $d(e, t) {
  if (!(e instanceof t)) throw TypeError(`Cannot call a class as a function`);
}
function ef(e, t) {
  for (var n = 0; n < t.length; n++) {
    var r = t[n];
    ((r.enumerable = r.enumerable || !1),
      (r.configurable = !0),
      `value` in r && (r.writable = !0),
      Object.defineProperty(e, nf(r.key), r));
  }
}
function tf(e, t, n) {
  return (t && ef(e.prototype, t), n && ef(e, n), Object.defineProperty(e, 'prototype', { writable: !1 }), e);
}
function nf(e) {
  var t = rf(e, `string`);
  return Qd(t) == `symbol` ? t : t + ``;
}
function rf(e, t) {
  if (Qd(e) != `object` || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || `default`);
    if (Qd(r) != `object`) return r;
    throw TypeError(`@@toPrimitive must return a primitive value.`);
  }
  return (t === `string` ? String : Number)(e);
}
function af(e) {
  return e === void 0 ? 0 : e.size === void 0 ? e.length : e.size;
}
function of(e, t) {
  if (e.concat) return e.concat(t);
  if (e instanceof Blob) return new Blob([e, t], { type: e.type });
  if (e.set) {
    var n = new e.constructor(e.length + t.length);
    return (n.set(e), n.set(t, e.length), n);
  }
  throw Error(`Unknown data type`);
}
var sf,
  cf = o(() => {
    sf = /*#__PURE__*/ (function () {
      function e(t) {
        ($d(this, e), (this._buffer = void 0), (this._bufferOffset = 0), (this._reader = t), (this._done = !1));
      }
      return tf(e, [
        {
          key: `slice`,
          value: function (e, t) {
            return e < this._bufferOffset
              ? Promise.reject(/* @__PURE__ */ Error(`Requested data is before the reader's current offset`))
              : this._readUntilEnoughDataOrDone(e, t);
          },
        },
        {
          key: `_readUntilEnoughDataOrDone`,
          value: function (e, t) {
            var n = this,
              r = t <= this._bufferOffset + af(this._buffer);
            if (this._done || r) {
              var i = this._getDataFromBuffer(e, t),
                a = i == null && this._done;
              return Promise.resolve({ value: i, done: a });
            }
            return this._reader.read().then(function (r) {
              var i = r.value;
              return (
                r.done ? (n._done = !0) : (n._buffer = n._buffer === void 0 ? i : of(n._buffer, i)),
                n._readUntilEnoughDataOrDone(e, t)
              );
            });
          },
        },
        {
          key: `_getDataFromBuffer`,
          value: function (e, t) {
            e > this._bufferOffset &&
              ((this._buffer = this._buffer.slice(e - this._bufferOffset)), (this._bufferOffset = e));
            var n = af(this._buffer) === 0;
            return this._done && n ? null : this._buffer.slice(0, t - e);
          },
        },
        {
          key: `close`,
          value: function () {
            this._reader.cancel && this._reader.cancel();
          },
        },
      ]);
    })();
  });
function lf(e) {
  '@babel/helpers - typeof';
  return (
    (lf =
      typeof Symbol == `function` && typeof Symbol.iterator == `symbol`
        ? function (e) {
            return typeof e;
          }
        : function (e) {
            return e && typeof Symbol == `function` && e.constructor === Symbol && e !== Symbol.prototype
              ? `symbol`
              : typeof e;
          }),
    lf(e)
  );
}
function uf() {
  uf = function () {
    return t;
  };
  var e,
    t = {},
    n = Object.prototype,
    r = n.hasOwnProperty,
    i =
      Object.defineProperty ||
      function (e, t, n) {
        e[t] = n.value;
      },
    a = typeof Symbol == `function` ? Symbol : {},
    o = a.iterator || `@@iterator`,
    s = a.asyncIterator || `@@asyncIterator`,
    c = a.toStringTag || `@@toStringTag`;
  function l(e, t, n) {
    return (Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }), e[t]);
  }
  try {
    l({}, ``);
  } catch {
    l = function (e, t, n) {
      return (e[t] = n);
    };
  }
  function u(e, t, n, r) {
    var a = t && t.prototype instanceof _ ? t : _,
      o = Object.create(a.prototype);
    return (i(o, `_invoke`, { value: E(e, n, new re(r || [])) }), o);
  }
  function d(e, t, n) {
    try {
      return { type: `normal`, arg: e.call(t, n) };
    } catch (e) {
      return { type: `throw`, arg: e };
    }
  }
  t.wrap = u;
  var f = `suspendedStart`,
    p = `suspendedYield`,
    m = `executing`,
    h = `completed`,
    g = {};
  function _() {}
  function v() {}
  function y() {}
  var b = {};
  l(b, o, function () {
    return this;
  });
  var x = Object.getPrototypeOf,
    S = x && x(x(D([])));
  S && S !== n && r.call(S, o) && (b = S);
  var C = (y.prototype = _.prototype = Object.create(b));
  function w(e) {
    [`next`, `throw`, `return`].forEach(function (t) {
      l(e, t, function (e) {
        return this._invoke(t, e);
      });
    });
  }
  function T(e, t) {
    function n(i, a, o, s) {
      var c = d(e[i], e, a);
      if (c.type !== `throw`) {
        var l = c.arg,
          u = l.value;
        return u && lf(u) == `object` && r.call(u, `__await`)
          ? t.resolve(u.__await).then(
              function (e) {
                n(`next`, e, o, s);
              },
              function (e) {
                n(`throw`, e, o, s);
              },
            )
          : t.resolve(u).then(
              function (e) {
                ((l.value = e), o(l));
              },
              function (e) {
                return n(`throw`, e, o, s);
              },
            );
      }
      s(c.arg);
    }
    var a;
    i(this, `_invoke`, {
      value: function (e, r) {
        function i() {
          return new t(function (t, i) {
            n(e, r, t, i);
          });
        }
        return (a = a ? a.then(i, i) : i());
      },
    });
  }
  function E(t, n, r) {
    var i = f;
    return function (a, o) {
      if (i === m) throw Error(`Generator is already running`);
      if (i === h) {
        if (a === `throw`) throw o;
        return { value: e, done: !0 };
      }
      for (r.method = a, r.arg = o; ;) {
        var s = r.delegate;
        if (s) {
          var c = ee(s, r);
          if (c) {
            if (c === g) continue;
            return c;
          }
        }
        if (r.method === `next`) r.sent = r._sent = r.arg;
        else if (r.method === `throw`) {
          if (i === f) throw ((i = h), r.arg);
          r.dispatchException(r.arg);
        } else r.method === `return` && r.abrupt(`return`, r.arg);
        i = m;
        var l = d(t, n, r);
        if (l.type === `normal`) {
          if (((i = r.done ? h : p), l.arg === g)) continue;
          return { value: l.arg, done: r.done };
        }
        l.type === `throw` && ((i = h), (r.method = `throw`), (r.arg = l.arg));
      }
    };
  }
  function ee(t, n) {
    var r = n.method,
      i = t.iterator[r];
    if (i === e)
      return (
        (n.delegate = null),
        (r === `throw` && t.iterator.return && ((n.method = `return`), (n.arg = e), ee(t, n), n.method === `throw`)) ||
          (r !== `return` &&
            ((n.method = `throw`),
            (n.arg = /* @__PURE__ */ TypeError(`The iterator does not provide a '` + r + `' method`)))),
        g
      );
    var a = d(i, t.iterator, n.arg);
    if (a.type === `throw`) return ((n.method = `throw`), (n.arg = a.arg), (n.delegate = null), g);
    var o = a.arg;
    return o
      ? o.done
        ? ((n[t.resultName] = o.value),
          (n.next = t.nextLoc),
          n.method !== `return` && ((n.method = `next`), (n.arg = e)),
          (n.delegate = null),
          g)
        : o
      : ((n.method = `throw`),
        (n.arg = /* @__PURE__ */ TypeError(`iterator result is not an object`)),
        (n.delegate = null),
        g);
  }
  function te(e) {
    var t = { tryLoc: e[0] };
    (1 in e && (t.catchLoc = e[1]), 2 in e && ((t.finallyLoc = e[2]), (t.afterLoc = e[3])), this.tryEntries.push(t));
  }
  function ne(e) {
    var t = e.completion || {};
    ((t.type = `normal`), delete t.arg, (e.completion = t));
  }
  function re(e) {
    ((this.tryEntries = [{ tryLoc: `root` }]), e.forEach(te, this), this.reset(!0));
  }
  function D(t) {
    if (t || t === ``) {
      var n = t[o];
      if (n) return n.call(t);
      if (typeof t.next == `function`) return t;
      if (!isNaN(t.length)) {
        var i = -1,
          a = function n() {
            for (; ++i < t.length;) if (r.call(t, i)) return ((n.value = t[i]), (n.done = !1), n);
            return ((n.value = e), (n.done = !0), n);
          };
        return (a.next = a);
      }
    }
    throw TypeError(lf(t) + ` is not iterable`);
  }
  return (
    (v.prototype = y),
    i(C, `constructor`, { value: y, configurable: !0 }),
    i(y, `constructor`, { value: v, configurable: !0 }),
    (v.displayName = l(y, c, `GeneratorFunction`)),
    (t.isGeneratorFunction = function (e) {
      var t = typeof e == `function` && e.constructor;
      return !!t && (t === v || (t.displayName || t.name) === `GeneratorFunction`);
    }),
    (t.mark = function (e) {
      return (
        Object.setPrototypeOf ? Object.setPrototypeOf(e, y) : ((e.__proto__ = y), l(e, c, `GeneratorFunction`)),
        (e.prototype = Object.create(C)),
        e
      );
    }),
    (t.awrap = function (e) {
      return { __await: e };
    }),
    w(T.prototype),
    l(T.prototype, s, function () {
      return this;
    }),
    (t.AsyncIterator = T),
    (t.async = function (e, n, r, i, a) {
      a === void 0 && (a = Promise);
      var o = new T(u(e, n, r, i), a);
      return t.isGeneratorFunction(n)
        ? o
        : o.next().then(function (e) {
            return e.done ? e.value : o.next();
          });
    }),
    w(C),
    l(C, c, `Generator`),
    l(C, o, function () {
      return this;
    }),
    l(C, `toString`, function () {
      return `[object Generator]`;
    }),
    (t.keys = function (e) {
      var t = Object(e),
        n = [];
      for (var r in t) n.push(r);
      return (
        n.reverse(),
        function e() {
          for (; n.length;) {
            var r = n.pop();
            if (r in t) return ((e.value = r), (e.done = !1), e);
          }
          return ((e.done = !0), e);
        }
      );
    }),
    (t.values = D),
    (re.prototype = {
      constructor: re,
      reset: function (t) {
        if (
          ((this.prev = 0),
          (this.next = 0),
          (this.sent = this._sent = e),
          (this.done = !1),
          (this.delegate = null),
          (this.method = `next`),
          (this.arg = e),
          this.tryEntries.forEach(ne),
          !t)
        )
          for (var n in this) n.charAt(0) === `t` && r.call(this, n) && !isNaN(+n.slice(1)) && (this[n] = e);
      },
      stop: function () {
        this.done = !0;
        var e = this.tryEntries[0].completion;
        if (e.type === `throw`) throw e.arg;
        return this.rval;
      },
      dispatchException: function (t) {
        if (this.done) throw t;
        var n = this;
        function i(r, i) {
          return ((s.type = `throw`), (s.arg = t), (n.next = r), i && ((n.method = `next`), (n.arg = e)), !!i);
        }
        for (var a = this.tryEntries.length - 1; a >= 0; --a) {
          var o = this.tryEntries[a],
            s = o.completion;
          if (o.tryLoc === `root`) return i(`end`);
          if (o.tryLoc <= this.prev) {
            var c = r.call(o, `catchLoc`),
              l = r.call(o, `finallyLoc`);
            if (c && l) {
              if (this.prev < o.catchLoc) return i(o.catchLoc, !0);
              if (this.prev < o.finallyLoc) return i(o.finallyLoc);
            } else if (c) {
              if (this.prev < o.catchLoc) return i(o.catchLoc, !0);
            } else {
              if (!l) throw Error(`try statement without catch or finally`);
              if (this.prev < o.finallyLoc) return i(o.finallyLoc);
            }
          }
        }
      },
      abrupt: function (e, t) {
        for (var n = this.tryEntries.length - 1; n >= 0; --n) {
          var i = this.tryEntries[n];
          if (i.tryLoc <= this.prev && r.call(i, `finallyLoc`) && this.prev < i.finallyLoc) {
            var a = i;
            break;
          }
        }
        a && (e === `break` || e === `continue`) && a.tryLoc <= t && t <= a.finallyLoc && (a = null);
        var o = a ? a.completion : {};
        return (
          (o.type = e),
          (o.arg = t),
          a ? ((this.method = `next`), (this.next = a.finallyLoc), g) : this.complete(o)
        );
      },
      complete: function (e, t) {
        if (e.type === `throw`) throw e.arg;
        return (
          e.type === `break` || e.type === `continue`
            ? (this.next = e.arg)
            : e.type === `return`
              ? ((this.rval = this.arg = e.arg), (this.method = `return`), (this.next = `end`))
              : e.type === `normal` && t && (this.next = t),
          g
        );
      },
      finish: function (e) {
        for (var t = this.tryEntries.length - 1; t >= 0; --t) {
          var n = this.tryEntries[t];
          if (n.finallyLoc === e) return (this.complete(n.completion, n.afterLoc), ne(n), g);
        }
      },
      catch: function (e) {
        for (var t = this.tryEntries.length - 1; t >= 0; --t) {
          var n = this.tryEntries[t];
          if (n.tryLoc === e) {
            var r = n.completion;
            if (r.type === `throw`) {
              var i = r.arg;
              ne(n);
            }
            return i;
          }
        }
        throw Error(`illegal catch attempt`);
      },
      delegateYield: function (t, n, r) {
        return (
          (this.delegate = { iterator: D(t), resultName: n, nextLoc: r }),
          this.method === `next` && (this.arg = e),
          g
        );
      },
    }),
    t
  );
}
function df(e, t, n, r, i, a, o) {
  try {
    var s = e[a](o),
      c = s.value;
  } catch (e) {
    n(e);
    return;
  }
  s.done ? t(c) : Promise.resolve(c).then(r, i);
}
function ff(e) {
  return function () {
    var t = this,
      n = arguments;
    return new Promise(function (r, i) {
      var a = e.apply(t, n);
      function o(e) {
        df(a, r, i, o, s, `next`, e);
      }
      function s(e) {
        df(a, r, i, o, s, `throw`, e);
      }
      o(void 0);
    });
  };
}
function pf(e, t) {
  if (!(e instanceof t)) throw TypeError(`Cannot call a class as a function`);
}
function mf(e, t) {
  for (var n = 0; n < t.length; n++) {
    var r = t[n];
    ((r.enumerable = r.enumerable || !1),
      (r.configurable = !0),
      `value` in r && (r.writable = !0),
      Object.defineProperty(e, gf(r.key), r));
  }
}
function hf(e, t, n) {
  return (t && mf(e.prototype, t), n && mf(e, n), Object.defineProperty(e, 'prototype', { writable: !1 }), e);
}
function gf(e) {
  var t = _f(e, `string`);
  return lf(t) == `symbol` ? t : t + ``;
}
function _f(e, t) {
  if (lf(e) != `object` || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || `default`);
    if (lf(r) != `object`) return r;
    throw TypeError(`@@toPrimitive must return a primitive value.`);
  }
  return (t === `string` ? String : Number)(e);
}
var vf,
  yf = o(() => {
    (Ld(),
      zd(),
      Zd(),
      cf(),
      (vf = /*#__PURE__*/ (function () {
        function e() {
          pf(this, e);
        }
        return hf(e, [
          {
            key: `openFile`,
            value: (function () {
              var e = ff(
                /*#__PURE__*/ uf().mark(function e(t, n) {
                  var r;
                  return uf().wrap(
                    function (e) {
                      for (;;)
                        switch ((e.prev = e.next)) {
                          case 0:
                            if (!(Id() && t && t.uri !== void 0)) {
                              e.next = 11;
                              break;
                            }
                            return ((e.prev = 1), (e.next = 4), Rd(t.uri));
                          case 4:
                            return ((r = e.sent), e.abrupt(`return`, new Xd(r)));
                          case 8:
                            throw (
                              (e.prev = 8),
                              (e.t0 = e.catch(1)),
                              Error(
                                `tus: cannot fetch \`file.uri\` as Blob, make sure the uri is correct and accessible. ${e.t0}`,
                              )
                            );
                          case 11:
                            if (typeof t.slice != `function` || t.size === void 0) {
                              e.next = 13;
                              break;
                            }
                            return e.abrupt(`return`, Promise.resolve(new Xd(t)));
                          case 13:
                            if (typeof t.read != `function`) {
                              e.next = 18;
                              break;
                            }
                            if (((n = Number(n)), Number.isFinite(n))) {
                              e.next = 17;
                              break;
                            }
                            return e.abrupt(
                              `return`,
                              Promise.reject(
                                /* @__PURE__ */ Error(
                                  'cannot create source for stream without a finite value for the `chunkSize` option',
                                ),
                              ),
                            );
                          case 17:
                            return e.abrupt(`return`, Promise.resolve(new sf(t, n)));
                          case 18:
                            return e.abrupt(
                              `return`,
                              Promise.reject(
                                /* @__PURE__ */ Error(
                                  `source object may only be an instance of File, Blob, or Reader in this environment`,
                                ),
                              ),
                            );
                          case 19:
                          case `end`:
                            return e.stop();
                        }
                    },
                    e,
                    null,
                    [[1, 8]],
                  );
                }),
              );
              function t(t, n) {
                return e.apply(this, arguments);
              }
              return t;
            })(),
          },
        ]);
      })()));
  });
function bf(e, t) {
  return Id()
    ? Promise.resolve(xf(e, t))
    : Promise.resolve([`tus-br`, e.name, e.type, e.size, e.lastModified, t.endpoint].join(`-`));
}
function xf(e, t) {
  var n = e.exif ? Sf(JSON.stringify(e.exif)) : `noexif`;
  return [`tus-rn`, e.name || `noname`, e.size || `nosize`, n, t.endpoint].join(`/`);
}
function Sf(e) {
  var t = 0;
  if (e.length === 0) return t;
  for (var n = 0; n < e.length; n++) {
    var r = e.charCodeAt(n);
    ((t = (t << 5) - t + r), (t &= t));
  }
  return t;
}
var Cf = o(() => {
  Ld();
});
function wf(e) {
  '@babel/helpers - typeof';
  return (
    (wf =
      typeof Symbol == `function` && typeof Symbol.iterator == `symbol`
        ? function (e) {
            return typeof e;
          }
        : function (e) {
            return e && typeof Symbol == `function` && e.constructor === Symbol && e !== Symbol.prototype
              ? `symbol`
              : typeof e;
          }),
    wf(e)
  );
}
function Tf(e, t) {
  if (!(e instanceof t)) throw TypeError(`Cannot call a class as a function`);
}
function Ef(e, t) {
  for (var n = 0; n < t.length; n++) {
    var r = t[n];
    ((r.enumerable = r.enumerable || !1),
      (r.configurable = !0),
      `value` in r && (r.writable = !0),
      Object.defineProperty(e, Of(r.key), r));
  }
}
function Df(e, t, n) {
  return (t && Ef(e.prototype, t), n && Ef(e, n), Object.defineProperty(e, 'prototype', { writable: !1 }), e);
}
function Of(e) {
  var t = kf(e, `string`);
  return wf(t) == `symbol` ? t : t + ``;
}
function kf(e, t) {
  if (wf(e) != `object` || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || `default`);
    if (wf(r) != `object`) return r;
    throw TypeError(`@@toPrimitive must return a primitive value.`);
  }
  return (t === `string` ? String : Number)(e);
}
var Af,
  jf,
  Mf,
  Nf = o(() => {
    ((Af = /*#__PURE__*/ (function () {
      function e() {
        Tf(this, e);
      }
      return Df(e, [
        {
          key: `createRequest`,
          value: function (e, t) {
            return new jf(e, t);
          },
        },
        {
          key: `getName`,
          value: function () {
            return `XHRHttpStack`;
          },
        },
      ]);
    })()),
      (jf = /*#__PURE__*/ (function () {
        function e(t, n) {
          (Tf(this, e),
            (this._xhr = new XMLHttpRequest()),
            this._xhr.open(t, n, !0),
            (this._method = t),
            (this._url = n),
            (this._headers = {}));
        }
        return Df(e, [
          {
            key: `getMethod`,
            value: function () {
              return this._method;
            },
          },
          {
            key: `getURL`,
            value: function () {
              return this._url;
            },
          },
          {
            key: `setHeader`,
            value: function (e, t) {
              (this._xhr.setRequestHeader(e, t), (this._headers[e] = t));
            },
          },
          {
            key: `getHeader`,
            value: function (e) {
              return this._headers[e];
            },
          },
          {
            key: `setProgressHandler`,
            value: function (e) {
              `upload` in this._xhr &&
                (this._xhr.upload.onprogress = function (t) {
                  t.lengthComputable && e(t.loaded);
                });
            },
          },
          {
            key: `send`,
            value: function () {
              var e = this,
                t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : null;
              return new Promise(function (n, r) {
                ((e._xhr.onload = function () {
                  n(new Mf(e._xhr));
                }),
                  (e._xhr.onerror = function (e) {
                    r(e);
                  }),
                  e._xhr.send(t));
              });
            },
          },
          {
            key: `abort`,
            value: function () {
              return (this._xhr.abort(), Promise.resolve());
            },
          },
          {
            key: `getUnderlyingObject`,
            value: function () {
              return this._xhr;
            },
          },
        ]);
      })()),
      (Mf = /*#__PURE__*/ (function () {
        function e(t) {
          (Tf(this, e), (this._xhr = t));
        }
        return Df(e, [
          {
            key: `getStatus`,
            value: function () {
              return this._xhr.status;
            },
          },
          {
            key: `getHeader`,
            value: function (e) {
              return this._xhr.getResponseHeader(e);
            },
          },
          {
            key: `getBody`,
            value: function () {
              return this._xhr.responseText;
            },
          },
          {
            key: `getUnderlyingObject`,
            value: function () {
              return this._xhr;
            },
          },
        ]);
      })()));
  });
function Pf(e) {
  '@babel/helpers - typeof';
  return (
    (Pf =
      typeof Symbol == `function` && typeof Symbol.iterator == `symbol`
        ? function (e) {
            return typeof e;
          }
        : function (e) {
            return e && typeof Symbol == `function` && e.constructor === Symbol && e !== Symbol.prototype
              ? `symbol`
              : typeof e;
          }),
    Pf(e)
  );
}
function Ff(e, t) {
  if (!(e instanceof t)) throw TypeError(`Cannot call a class as a function`);
}
function If(e, t) {
  for (var n = 0; n < t.length; n++) {
    var r = t[n];
    ((r.enumerable = r.enumerable || !1),
      (r.configurable = !0),
      `value` in r && (r.writable = !0),
      Object.defineProperty(e, Rf(r.key), r));
  }
}
function Lf(e, t, n) {
  return (t && If(e.prototype, t), n && If(e, n), Object.defineProperty(e, 'prototype', { writable: !1 }), e);
}
function Rf(e) {
  var t = zf(e, `string`);
  return Pf(t) == `symbol` ? t : t + ``;
}
function zf(e, t) {
  if (Pf(e) != `object` || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || `default`);
    if (Pf(r) != `object`) return r;
    throw TypeError(`@@toPrimitive must return a primitive value.`);
  }
  return (t === `string` ? String : Number)(e);
}
var Bf,
  Vf,
  Hf,
  Uf,
  Wf,
  Gf = o(() => {
    Bf = !1;
    try {
      ((Bf = `localStorage` in window),
        (Vf = `tusSupport`),
        (Hf = localStorage.getItem(Vf)),
        localStorage.setItem(Vf, Hf),
        Hf === null && localStorage.removeItem(Vf));
    } catch (e) {
      if (e.code === e.SECURITY_ERR || e.code === e.QUOTA_EXCEEDED_ERR) Bf = !1;
      else throw e;
    }
    ((Uf = Bf),
      (Wf = /*#__PURE__*/ (function () {
        function e() {
          Ff(this, e);
        }
        return Lf(e, [
          {
            key: `findAllUploads`,
            value: function () {
              var e = this._findEntries(`tus::`);
              return Promise.resolve(e);
            },
          },
          {
            key: `findUploadsByFingerprint`,
            value: function (e) {
              var t = this._findEntries(`tus::${e}::`);
              return Promise.resolve(t);
            },
          },
          {
            key: `removeUpload`,
            value: function (e) {
              return (localStorage.removeItem(e), Promise.resolve());
            },
          },
          {
            key: `addUpload`,
            value: function (e, t) {
              var n = `tus::${e}::${Math.round(Math.random() * 0xe8d4a51000)}`;
              return (localStorage.setItem(n, JSON.stringify(t)), Promise.resolve(n));
            },
          },
          {
            key: `_findEntries`,
            value: function (e) {
              for (var t = [], n = 0; n < localStorage.length; n++) {
                var r = localStorage.key(n);
                if (r.indexOf(e) === 0)
                  try {
                    var i = JSON.parse(localStorage.getItem(r));
                    ((i.urlStorageKey = r), t.push(i));
                  } catch {}
              }
              return t;
            },
          },
        ]);
      })()));
  }),
  Kf = /* @__PURE__ */ c({
    DefaultHttpStack: () => Af,
    DetailedError: () => $l,
    Upload: () => up,
    canStoreURLs: () => Uf,
    defaultOptions: () => lp,
    enableDebugLog: () => tu,
    isSupported: () => dp,
  });
function qf(e) {
  '@babel/helpers - typeof';
  return (
    (qf =
      typeof Symbol == `function` && typeof Symbol.iterator == `symbol`
        ? function (e) {
            return typeof e;
          }
        : function (e) {
            return e && typeof Symbol == `function` && e.constructor === Symbol && e !== Symbol.prototype
              ? `symbol`
              : typeof e;
          }),
    qf(e)
  );
}
function Jf(e, t) {
  if (!(e instanceof t)) throw TypeError(`Cannot call a class as a function`);
}
function Yf(e, t) {
  for (var n = 0; n < t.length; n++) {
    var r = t[n];
    ((r.enumerable = r.enumerable || !1),
      (r.configurable = !0),
      `value` in r && (r.writable = !0),
      Object.defineProperty(e, sp(r.key), r));
  }
}
function Xf(e, t, n) {
  return (t && Yf(e.prototype, t), n && Yf(e, n), Object.defineProperty(e, 'prototype', { writable: !1 }), e);
}
function Zf(e, t, n) {
  return ((t = tp(t)), Qf(e, ep() ? Reflect.construct(t, n || [], tp(e).constructor) : t.apply(e, n)));
}
function Qf(e, t) {
  if (t && (qf(t) === `object` || typeof t == `function`)) return t;
  if (t !== void 0) throw TypeError(`Derived constructors may only return object or undefined`);
  return $f(e);
}
function $f(e) {
  if (e === void 0) throw ReferenceError(`this hasn't been initialised - super() hasn't been called`);
  return e;
}
function ep() {
  try {
    var e = !Boolean.prototype.valueOf.call(Reflect.construct(Boolean, [], function () {}));
  } catch {}
  return (ep = function () {
    return !!e;
  })();
}
function tp(e) {
  return (
    (tp = Object.setPrototypeOf
      ? Object.getPrototypeOf.bind()
      : function (e) {
          return e.__proto__ || Object.getPrototypeOf(e);
        }),
    tp(e)
  );
}
function np(e, t) {
  if (typeof t != `function` && t !== null) throw TypeError(`Super expression must either be null or a function`);
  ((e.prototype = Object.create(t && t.prototype, { constructor: { value: e, writable: !0, configurable: !0 } })),
    Object.defineProperty(e, 'prototype', { writable: !1 }),
    t && rp(e, t));
}
function rp(e, t) {
  return (
    (rp = Object.setPrototypeOf
      ? Object.setPrototypeOf.bind()
      : function (e, t) {
          return ((e.__proto__ = t), e);
        }),
    rp(e, t)
  );
}
function ip(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var r = Object.getOwnPropertySymbols(e);
    (t &&
      (r = r.filter(function (t) {
        return Object.getOwnPropertyDescriptor(e, t).enumerable;
      })),
      n.push.apply(n, r));
  }
  return n;
}
function ap(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] == null ? {} : arguments[t];
    t % 2
      ? ip(Object(n), !0).forEach(function (t) {
          op(e, t, n[t]);
        })
      : Object.getOwnPropertyDescriptors
        ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n))
        : ip(Object(n)).forEach(function (t) {
            Object.defineProperty(e, t, Object.getOwnPropertyDescriptor(n, t));
          });
  }
  return e;
}
function op(e, t, n) {
  return (
    (t = sp(t)),
    t in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : (e[t] = n),
    e
  );
}
function sp(e) {
  var t = cp(e, `string`);
  return qf(t) == `symbol` ? t : t + ``;
}
function cp(e, t) {
  if (qf(e) != `object` || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || `default`);
    if (qf(r) != `object`) return r;
    throw TypeError(`@@toPrimitive must return a primitive value.`);
  }
  return (t === `string` ? String : Number)(e);
}
var lp,
  up,
  dp,
  fp = o(() => {
    (eu(),
      iu(),
      fu(),
      Fd(),
      yf(),
      Cf(),
      Nf(),
      Gf(),
      (lp = ap(
        ap({}, Pd.defaultOptions),
        {},
        { httpStack: new Af(), fileReader: new vf(), urlStorage: Uf ? new Wf() : new du(), fingerprint: bf },
      )),
      (up = /*#__PURE__*/ (function (e) {
        function t() {
          var e = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : null,
            n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
          return (Jf(this, t), (n = ap(ap({}, lp), n)), Zf(this, t, [e, n]));
        }
        return (
          np(t, e),
          Xf(t, null, [
            {
              key: `terminate`,
              value: function (e) {
                var t = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
                return ((t = ap(ap({}, lp), t)), Pd.terminate(e, t));
              },
            },
          ])
        );
      })(Pd)),
      (dp =
        typeof XMLHttpRequest == `function` && typeof Blob == `function` && typeof Blob.prototype.slice == `function`));
  }),
  pp = /* @__PURE__ */ c({ tusUpload: () => gp });
function mp(e) {
  try {
    return JSON.parse(e);
  } catch {
    return null;
  }
}
function hp(e, t) {
  let n = `originalResponse` in e ? e.originalResponse : null,
    r = n?.getStatus() ?? 0;
  if (!n || r === 0) return Tr(t.online() ? `upload-cut` : `offline`);
  let i = xs.safeParse(mp(n.getBody()));
  return {
    ok: !1,
    code: i.success ? i.data.code : r >= 500 ? `server-unavailable` : `upload-cut`,
    status: r,
    told: i.success,
    retryAfter: xr(n.getHeader(`retry-after`) ?? null, t.now()),
  };
}
function gp(e, t) {
  let n = Ml((t, n) => e.fetch(t, n));
  return async ({ sha256: r, intervention: i, bytes: a, uploadUrl: o, onUrl: s, onSent: c }) => {
    let { Upload: l } = await Promise.resolve().then(() => (fp(), Kf)),
      u = new Blob([a], { type: `image/jpeg` }),
      d = Promise.resolve(),
      f = await new Promise((a) => {
        let f = new l(u, {
          endpoint: new URL(B.uploads, t).href,
          uploadUrl: o,
          httpStack: n,
          chunkSize: _p,
          retryDelays: null,
          storeFingerprintForResuming: !1,
          metadata: { sha256: r, intervention: i },
          fileReader: {
            openFile: (e) =>
              Promise.resolve({
                size: e.size,
                slice: (t, n) => Promise.resolve({ value: e.slice(t, n), done: n >= e.size }),
                close: () => void 0,
              }),
          },
          onUploadUrlAvailable: () => {
            f.url !== null && (d = s(f.url));
          },
          onChunkComplete: (e, t) => {
            c(t);
          },
          onSuccess: () => {
            a(null);
          },
          onError: (t) => {
            a(hp(t, e));
          },
        });
        f.start();
      });
    return (await d, f ?? { ok: !0, value: null });
  };
}
var _p,
  vp = o(() => {
    (wr(), Ss(), Or(), Il(), (_p = 524288));
  });
(Mn(), E(), Yt(), yr());
var yp = () => Promise.resolve().then(() => (Rs(), ks));
function bp(e, t) {
  return async (n) => {
    let { tusUpload: r } = await Promise.resolve().then(() => (vp(), pp));
    return r(e, t)(n);
  };
}
function xp(e, t) {
  let n = e.environment ?? { ...tt(), newId: () => On(Date.now()) };
  return {
    database: gr(e.databaseName ?? `sillage`),
    environment: n,
    scaleImage: e.scaleImage ?? Ke,
    upload: e.upload ?? bp(n, globalThis.location.origin),
    appVersion: e.appVersion ?? ``,
    nudge: t,
  };
}
async function Sp(e = {}) {
  let t = xp(e, () => {
      i.nudge();
    }),
    { database: n, environment: r } = t,
    i = Al(t),
    a = ge(t);
  await n.open();
  let o = async (e) => {
    let t = await e;
    return (t.ok && i.now(), t);
  };
  return {
    session: z(() => C(n, `session`)),
    enrol: (e, n) => o(yp().then(({ enrol: r }) => r(t, e, n))),
    signIn: (e, n) => o(yp().then(({ signIn: r }) => r(t, e, n))),
    setUp: (e) => o(yp().then(({ setUp: n }) => n(t, e))),
    signOut: async () => (await yp()).signOut(t),
    list: (e) => z(() => zn(n, e)),
    near: (e, t, r) => z(() => $n(n, e, t, r)),
    within: (e, t) => z(() => Yn(n, e, t)),
    one: (e) =>
      z(async () => {
        let t = await n.records.get(e);
        return t ? Jt(t) : null;
      }),
    drafts: z(async () => (await n.drafts.orderBy(`keptAt`).reverse().toArray()).map(se)),
    async draft(e) {
      let t = await n.drafts.get(e);
      return t ? (a.unseen.forget(e), se(t)) : null;
    },
    async newDraft(e) {
      let { row: n, kept: r } = await le(t, e);
      return (r || a.began(n), se(n));
    },
    async editDraft(e) {
      let n = await ue(t, e);
      return (a.unseen.forget(e), n);
    },
    keepDraft: (e) => a.keep(e),
    async discardDraft(e) {
      (a.forget(e), await fe(t, e));
    },
    keepPhoto: (e, n, r, i) => $e(t, a, { draft: e, file: n, role: r, point: i }),
    photo: (e, n) => rr(t, e, n),
    finish: (e) => fn(t, a.unseen, e),
    change: (e, n) => un(t, e, n),
    delivery: z(() => jn(n)),
    waiting: z(() => mr(n)),
    quarantine: z(() => hr(n)),
    rescueFile: () => cr(n, r.now()),
    refusedFile: (e) => lr(n, r.now(), e),
    syncNow: () => i.now(),
    async openField() {
      (await _r(t)) && i.nudge();
    },
    start() {
      return (
        Promise.resolve()
          .then(() => (Ys(), Us))
          .then(({ dropOrphanedBytes: e }) => e(t))
          .catch(r.onBug),
        i.start()
      );
    },
    storage: () => ur(r.storage),
    territory: z(async () => (await C(n, `territory`))?.value ?? null),
  };
}
export { Sp as openDevice };
