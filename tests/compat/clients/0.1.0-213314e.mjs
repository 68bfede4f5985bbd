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
  d = (e, t, n) => ({ value: e, label: { fr: t, en: n } }),
  f = [
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
  ],
  p = [
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
  ],
  m = [
    d(`hydrogommage`, `Hydrogommage`, `Wet blasting`),
    d(`aerogommage`, `Aérogommage`, `Dry blasting`),
    d(`haute_pression`, `Haute pression eau chaude`, `Hot high pressure`),
    d(`solvant`, `Gel ou solvant`, `Gel or solvent`),
    d(`recouvrement`, `Recouvrement peinture`, `Painting over`),
    d(`chaux`, `Chaux`, `Limewash`),
    d(`decollage`, `Décollage`, `Scraping off`),
    d(`poncage`, `Ponçage`, `Sanding`),
  ],
  h = [
    {
      id: `graffiti`,
      version: 1,
      label: { fr: `Graffiti`, en: `Graffiti` },
      noun: { fr: `intervention graffiti`, en: `graffiti intervention` },
      statuses: [
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
      ],
      initialStatus: `en_cours`,
      fields: [
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
          unit: `agents`,
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
      ],
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
    },
  ];
function g(e, t) {
  let n = h.filter((t) => t.id === e);
  return n.find((e) => e.version === t) ?? n.at(-1) ?? null;
}
function _(e, t) {
  return e?.statuses.find((e) => e.value === t) ?? null;
}
async function v(e, t) {
  let n = await e.meta.get(t);
  return n ? n.value : null;
}
async function y(e, t, n) {
  await e.meta.put({ key: t, value: n });
}
async function b(e) {
  let t = await v(e, `session`);
  if (!t) throw Error(`nothing is written before the device is enrolled`);
  return t;
}
function x(e) {
  return -new Date(e).getTimezoneOffset();
}
var S = /* @__PURE__ */ new Map([
    [`QuotaExceededError`, `storage-full`],
    [`DatabaseClosedError`, `storage-unavailable`],
    [`InvalidStateError`, `storage-unavailable`],
    [`OpenFailedError`, `storage-unavailable`],
    [`MissingAPIError`, `storage-unavailable`],
    [`UnknownError`, `storage-unavailable`],
  ]),
  C = 5;
function w(e) {
  let t = e,
    n = null;
  for (let e = 0; e < C && typeof t == `object` && t; e += 1) {
    let e = `name` in t && typeof t.name == `string` ? S.get(t.name) : void 0;
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
function T(e) {
  let { seen: t, ...n } = e;
  return n;
}
async function ee({ database: e, environment: t }) {
  let { user: n } = await b(e),
    r = t.now();
  return { photos: [], comment: ``, focus: null, scroll: 0, author: n.id, startedAt: r, keptAt: r };
}
async function te(e, t) {
  let n = g(t);
  if (!n) throw Error(`no kind is called ${t}`);
  let r = {
    ...(await ee(e)),
    id: e.environment.newId(),
    kind: n.id,
    kindVersion: n.version,
    baseRev: 0,
    fields: { status: n.initialStatus },
    seen: {},
  };
  try {
    await e.database.drafts.put(r);
  } catch (e) {
    if (w(e) === null) throw e;
  }
  return r;
}
async function ne(e, t) {
  let { database: n } = e,
    r = await ee(e);
  try {
    return await n.transaction(`rw`, [n.drafts, n.records], async () => {
      let e = await n.drafts.get(t);
      if (e) return { ok: !0, value: T(e) };
      let i = await n.records.get(t);
      if (!i) return { ok: !1, code: `intervention-not-here` };
      let { kind: a, kindVersion: o, fields: s } = i.intervention,
        c = s,
        l = { ...r, id: t, kind: a, kindVersion: o, baseRev: i.rev, fields: s, seen: c };
      return (await n.drafts.put(l), { ok: !0, value: T(l) });
    });
  } catch (e) {
    let t = w(e);
    if (t === null) throw e;
    return { ok: !1, code: t };
  }
}
async function re(e, t) {
  if (t.length === 0) return;
  let n = await e.drafts.toArray(),
    r = new Set(n.flatMap((e) => e.photos.map((e) => e.sha256)));
  for (let n of new Set(t))
    r.has(n) ||
      (await e.photos.where(`sha256`).equals(n).first()) ||
      (await e.photoBytes.delete(n), await e.thumbs.delete(n));
}
async function ie({ database: e }, t) {
  let { drafts: n, photos: r, photoBytes: i, thumbs: a } = e;
  await e.transaction(`rw`, [n, r, i, a], async () => {
    let r = await n.get(t);
    r &&
      (await n.delete(t),
      await re(
        e,
        r.photos.map((e) => e.sha256),
      ));
  });
}
var ae = (e) => `${e.role}:${e.sha256}`;
function oe() {
  let e = /* @__PURE__ */ new Map();
  return {
    add(t, n) {
      let r = e.get(t) ?? /* @__PURE__ */ new Map();
      e.set(t, r.set(ae(n), n));
    },
    remove(t, n) {
      e.get(t)?.delete(ae(n));
    },
    complete(t, n) {
      let r = e.get(t);
      if (!r) return n;
      for (let e of n) r.delete(ae(e));
      return r.size === 0 ? n : [...n, ...r.values()];
    },
    forget(t) {
      e.delete(t);
    },
  };
}
async function se(e, t, n, r, i) {
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
    let t = w(e);
    if (t === null) throw e;
    return { ok: !1, code: t };
  }
}
function ce({ database: e, environment: t }) {
  let n = /* @__PURE__ */ new Map(),
    r = /* @__PURE__ */ new Map(),
    i = oe(),
    a = (a) => {
      let o = a.latest,
        s = se(e, i, o, t.now(), r.get(o.id))
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
    keep(e) {
      let t = n.get(e.id) ?? { latest: e, running: null, next: null };
      if ((n.set(e.id, t), (t.latest = e), t.next)) return t.next;
      if (!t.running) return a(t);
      let r = () => ((t.next = null), a(t));
      return ((t.next = t.running.then(r, r)), t.next);
    },
  };
}
var le = { takenAt: null, point: null },
  ue = 200,
  de = 500,
  fe = 64,
  pe = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 9: 4, 10: 8 },
  me = 34665,
  he = 34853,
  ge = 306,
  _e = 36867,
  ve = 36880,
  ye = 36881,
  be = { latRef: 1, lat: 2, lonRef: 3, lon: 4, error: 31 };
function xe(e) {
  let t = new DataView(e);
  if (t.byteLength < 4 || t.getUint16(0) !== 65496) return null;
  let n = 2;
  for (let r = 0; r < ue && n + 10 <= t.byteLength; r += 1) {
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
function Se({ view: e, little: t }, n) {
  let r = /* @__PURE__ */ new Map();
  if (n < 8 || n + 2 > e.byteLength) return r;
  let i = Math.min(de, e.getUint16(n, t));
  for (let a = 0; a < i; a += 1) {
    let i = n + 2 + a * 12;
    if (i + 12 > e.byteLength) break;
    let o = e.getUint16(i + 2, t),
      s = e.getUint32(i + 4, t),
      c = (pe[o] ?? 0) * s;
    if (c === 0) continue;
    let l = c <= 4 ? i + 8 : e.getUint32(i + 8, t);
    l + c > e.byteLength || r.set(e.getUint16(i, t), { type: o, count: s, at: l });
  }
  return r;
}
function Ce({ view: e }, t) {
  if (t?.type !== 2) return null;
  let n = ``;
  for (let r = 0; r < Math.min(t.count, fe); r += 1) {
    let i = e.getUint8(t.at + r);
    if (i === 0) break;
    n += String.fromCharCode(i);
  }
  return n.trim();
}
function we({ view: e, little: t }, n, r) {
  if (n?.type !== 5 || n.count < r) return null;
  let i = Array.from({ length: r }, (r, i) => {
    let a = n.at + i * 8;
    return e.getUint32(a, t) / e.getUint32(a + 4, t);
  });
  return i.every(Number.isFinite) ? i : null;
}
function Te({ view: e, little: t }, n) {
  return n?.type === 4 ? e.getUint32(n.at, t) : 0;
}
function Ee(e, t, n, r) {
  let i = we(e, t, 3);
  if (!i) return null;
  let [a = 0, o = 0, s = 0] = i,
    c = a + o / 60 + s / 3600;
  return c > r ? null : n === `S` || n === `W` ? -c : c;
}
function E(e, t) {
  let n = Ee(e, t.get(be.lat), Ce(e, t.get(be.latRef)), 90),
    r = Ee(e, t.get(be.lon), Ce(e, t.get(be.lonRef)), 180);
  return n === null || r === null || (n === 0 && r === 0)
    ? null
    : { lat: n, lon: r, accuracy: we(e, t.get(be.error), 1)?.[0] ?? null };
}
function De(e, t) {
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
function Oe(e) {
  let t = xe(e);
  if (!t || t.byteLength < 8) return le;
  let n = t.getUint16(0);
  if (n !== 18761 && n !== 19789) return le;
  let r = n === 18761;
  if (t.getUint16(2, r) !== 42) return le;
  let i = { view: t, little: r },
    a = Se(i, t.getUint32(4, r)),
    o = Se(i, Te(i, a.get(me))),
    s = Se(i, Te(i, a.get(he)));
  return { takenAt: De(Ce(i, o.get(_e)), Ce(i, o.get(ye))) ?? De(Ce(i, a.get(ge)), Ce(i, o.get(ve))), point: E(i, s) };
}
var ke = 500;
function D(e) {
  return e >= 192 && e <= 207 && e !== 196 && e !== 200 && e !== 204;
}
function Ae(e) {
  let t = 2;
  for (let n = 0; n < ke && t + 9 <= e.byteLength; n += 1) {
    if (e.getUint8(t) !== 255) return null;
    let n = e.getUint8(t + 1);
    if (n === 255) t += 1;
    else {
      if (D(n)) return { height: e.getUint16(t + 5), width: e.getUint16(t + 7) };
      t += 2 + Math.max(2, e.getUint16(t + 2));
    }
  }
  return null;
}
function je(e) {
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
function Me(e) {
  let t = new DataView(e);
  return t.byteLength < 24
    ? null
    : t.getUint16(0) === 65496
      ? Ae(t)
      : t.getUint32(0) === 2303741511
        ? { width: t.getUint32(16), height: t.getUint32(20) }
        : t.getUint32(0) === 1380533830 && t.getUint32(8) === 1464156752
          ? je(t)
          : null;
}
var Ne = 2048,
  Pe = 320,
  Fe = 0.82,
  Ie = 0.7;
async function Le(e, t, n) {
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
var Re = async (e) => {
  let t;
  try {
    t = await createImageBitmap(e, { imageOrientation: `from-image` });
  } catch {
    return `not-an-image`;
  }
  try {
    if (t.width * t.height > 1e8) return `too-large`;
    let e = await Le(t, Ne, Fe),
      n = await Le(t, Pe, Ie);
    return { jpeg: e.bytes, thumb: n.bytes, width: e.width, height: e.height };
  } finally {
    t.close();
  }
};
function ze(e) {
  return [...new Uint8Array(e)].map((e) => e.toString(16).padStart(2, `0`)).join(``);
}
var Be = 62914560,
  Ve = 864e5,
  He = Date.UTC(1995, 0, 1),
  Ue = (e) => ({ ok: !1, code: e });
function We(e, t, n) {
  let r = (e) => e >= He && e <= n + Ve,
    i = e.takenAt === null ? NaN : Date.parse(e.takenAt);
  return r(i) ? i : t instanceof File && r(t.lastModified) ? t.lastModified : n;
}
async function Ge(e, t, n) {
  let { database: r, environment: i } = e,
    { file: a, role: o } = n;
  if (a.size > Be) return Ue(`photo-too-large`);
  let s;
  try {
    s = await a.arrayBuffer();
  } catch {
    return Ue(`photo-not-an-image`);
  }
  let c = Me(s);
  if (c && c.width * c.height > 1e8) return Ue(`photo-too-large`);
  let l = Oe(s),
    u = await e.scaleImage(a);
  if (u === `too-large`) return Ue(`photo-too-large`);
  if (u === `not-an-image`) return Ue(`photo-not-an-image`);
  let d = ze(await crypto.subtle.digest(`SHA-256`, u.jpeg)),
    { drafts: f, photoBytes: p, thumbs: m } = r,
    h = null;
  try {
    return await r.transaction(`rw`, [f, p, m], async () => {
      let e = await f.get(n.draft);
      if (!e) return Ue(`draft-gone`);
      let r = {
        sha256: d,
        role: o,
        size: u.jpeg.byteLength,
        width: u.width,
        height: u.height,
        takenAt: We(l, a, i.now()),
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
    let r = w(e);
    if (r === null) throw e;
    return Ue(r);
  }
}
function Ke(e) {
  return typeof e == `object` && !!e && `type` in e && e.type === `sillage-sync`;
}
var qe = `sillage-sync`;
function Je() {
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
          Ke(e.data) && t(`worker`);
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
function Ye(e) {
  return typeof e == `object` && !!e && !Array.isArray(e);
}
function Xe(e) {
  let t = e.fields.point;
  if (!Ye(t)) return null;
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
function Ze(e, t) {
  let n = e.fields[t];
  return typeof n == `string` ? n : ``;
}
function Qe(e, t) {
  let n = e.fields[t];
  return typeof n == `number` && Number.isFinite(n) ? n : null;
}
function $e(e, t) {
  let n = e ?? null,
    r = t ?? null;
  if (n === r) return !0;
  if (typeof n != `object` || typeof r != `object` || n === null || r === null || Array.isArray(n) !== Array.isArray(r))
    return !1;
  let i = Object.entries(n),
    a = Object.keys(r);
  return i.length === a.length && i.every(([e, t]) => Object.hasOwn(r, e) && $e(t, r[e]));
}
var et = `@deleted`;
function tt(e) {
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
function O(e, t, n) {
  if (!t || t.length === 0) return e;
  let r = new Set(e.map(n)),
    i = t.filter((e) => !r.has(n(e)));
  return i.length === 0 ? e : [...e, ...i];
}
function k(e, t) {
  let n = e ?? tt(t),
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
    s.push({ field: et, kept: !0, offered: !1 });
  for (let [e, n] of Object.entries(t.patch)) {
    let i = a[e];
    if (!$e(i, n.new)) {
      if (!((o[e] ?? 0) <= t.baseRev || $e(i, n.old) || c)) s.push({ field: e, kept: i ?? null, offered: n.new });
      else if (((a[e] = n.new), (o[e] = r), e === `status` && typeof n.new == `string`)) {
        let e = { edit: t.id, status: n.new, author: t.author, at: t.at, offsetMin: t.offsetMin };
        l = O(l, [e], (e) => e.edit);
      }
    }
  }
  let d = i.deleted;
  return (
    t.remove && !i.deleted && (n.rev > t.baseRev && !c ? s.push({ field: et, kept: !1, offered: !0 }) : (d = !0)),
    c && i.deleted && !t.remove && (d = !1),
    s.length > 0 && (u = !0),
    {
      next: {
        intervention: {
          ...i,
          fields: a,
          trail: l,
          deleted: d,
          photos: O(i.photos, t.photos, (e) => `${e.role}:${e.sha256}`),
          comments: O(i.comments, t.comments, (e) => e.id),
        },
        rev: r,
        fieldRevs: o,
      },
      conflicts: s,
      result: s.length > 0 ? `conflict` : u ? `merged` : `applied`,
    }
  );
}
function nt(e, t) {
  if (!e) return !0;
  let n = t[e.field];
  return (typeof n == `string` || typeof n == `boolean`) && e.in.includes(n);
}
function rt(e) {
  return e == null || e === `` || (Array.isArray(e) && e.length === 0);
}
function it(e) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(e)) return !1;
  let t = Date.parse(`${e}T00:00:00Z`);
  return !Number.isNaN(t) && new Date(t).toISOString().startsWith(e);
}
function A(e, t) {
  if (rt(t)) return null;
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
      return typeof t == `string` && it(t) ? null : `field-not-a-date`;
  }
}
function at(e, t) {
  let n = [],
    r = t.status;
  ((typeof r == `string` && _(e, r)) || n.push({ field: `status`, code: `status-unknown` }),
    rt(t.point) && rt(t.address) && n.push({ field: `point`, code: `place-required` }));
  for (let i of e.fields) {
    let e = t[i.name];
    if (rt(e)) {
      nt(i.when, t) &&
        typeof r == `string` &&
        i.requiredIn?.includes(r) &&
        n.push({ field: i.name, code: `field-required` });
      continue;
    }
    let a = A(i, e);
    a && n.push({ field: i.name, code: a });
  }
  return n;
}
function ot(e) {
  return e.state === `pending` || e.state === `acked`;
}
function st(e, t) {
  let n = t.filter(ot).toSorted((e, t) => e.seq - t.seq),
    r = e,
    i = /* @__PURE__ */ new Set();
  for (let { edit: e } of n) {
    r = k(r, e).next;
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
        pending: n.filter((e) => e.state === `pending`).length,
      }
    : null;
}
function ct(e) {
  return Math.max(
    0,
    Qe(e, `createdAt`) ?? 0,
    Qe(e, `startedAt`) ?? 0,
    Qe(e, `endedAt`) ?? 0,
    ...e.trail.map((e) => e.at),
    ...e.comments.map((e) => e.at),
  );
}
var lt = 0.005,
  ut = 360 / lt,
  dt = (e) => Math.floor((Math.min(90, Math.max(-90, e)) + 90) / lt),
  ft = (e) => Math.min(71999, Math.floor((Math.min(180, Math.max(-180, e)) + 180) / lt));
function pt(e) {
  return dt(e.lat) * ut + ft(e.lon);
}
function mt(e, t) {
  let [n, r, i, a] = e,
    o = dt(n),
    s = dt(i);
  return s - o + 1 > t
    ? null
    : Array.from({ length: Math.max(0, s - o + 1) }, (e, t) => {
        let n = (o + t) * ut;
        return [n + ft(r), n + ft(a)];
      });
}
var ht = 60,
  gt = [`address`, `reference`, `crew`, `signature`, `reason`, `inscription`, `support`];
function _t(e) {
  let t = e.normalize(`NFD`).replace(/\p{M}/gu, ``).toLowerCase();
  return [...new Set(t.match(/[\p{L}\p{N}]+/gu) ?? [])];
}
function vt(e) {
  return _t(
    gt
      .map((t) => e[t])
      .filter((e) => typeof e == `string`)
      .join(` `),
  ).slice(0, ht);
}
function yt(e, t, n) {
  let { intervention: r } = e,
    i = { ...e, id: r.id, snapshot: t };
  if (r.deleted) return i;
  let a = _(g(r.kind, r.kindVersion), Ze(r, `status`)),
    o = Xe(r);
  return {
    ...i,
    changedAt: Math.max(ct(r), n),
    open: a?.phase === `closed` ? 0 : 1,
    words: vt(r.fields),
    ...(o ? { cell: pt(o) } : {}),
  };
}
function j(e) {
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
async function M(e, t) {
  let n = (await e.records.get(t)) ?? null,
    r = (await e.bases.get(t)) ?? null,
    i = await e.edits.where(`intervention`).equals(t).sortBy(`seq`);
  if (r || i.some(ot) || !n || n.rev === 0) return { row: n, base: r, outbox: i };
  let { pending: a, changedAt: o, open: s, cell: c, words: l, ...u } = n;
  return { row: n, base: u, outbox: i };
}
async function bt(e, t, n, r = 0) {
  let { base: i, outbox: a } = n,
    o = st(i, a);
  if ((i && a.some(ot) ? await e.bases.put(i) : await e.bases.delete(t), !o)) {
    await e.records.delete(t);
    return;
  }
  let s = Math.max(r, n.row?.changedAt ?? 0);
  await e.records.put(yt(o, i?.snapshot ?? 0, s));
}
async function xt(e, t) {
  let n = await v(e, `snapshot`);
  return t && t.snapshot === n?.number ? t : null;
}
var St = 36e5;
function Ct(e, t, n) {
  let r = e.targets.find((e) => nt(e.when, t));
  return r ? n + r.hours * St : null;
}
var wt = (e) => e == null || e === ``;
function Tt(e, t) {
  return {
    author: t.author,
    createdAt: t.startedAt,
    ...(wt(e.sector) && t.sector !== null ? { sector: t.sector } : {}),
    ...(wt(e.priority) ? { priority: `normal` } : {}),
  };
}
function Et(e, t, n, r, i) {
  let a = n.status;
  if (typeof a != `string` || a === t.status) return {};
  let o = _(e, a)?.phase === `closed`,
    s = t.status,
    c = typeof s == `string` && _(e, s)?.phase === `closed`;
  return {
    ...((a === e.initialStatus || (r && o)) && wt(t.startedAt) ? { startedAt: r ? i.startedAt : i.now } : {}),
    ...(o && !c ? { endedAt: i.now } : {}),
    ...(!o && !wt(t.endedAt) ? { endedAt: null } : {}),
  };
}
function Dt(e, t, n, r, i) {
  let a = { ...(r ? Tt(n, i) : {}), ...Et(e, t, n, r, i) },
    o = { ...n, ...a },
    s = typeof o.createdAt == `number` ? o.createdAt : i.now,
    c = Ct(e, o, s),
    l = r || Ct(e, t, s) !== c,
    u = e.sensitive !== void 0 && nt(e.sensitive, o),
    d = !r && e.sensitive !== void 0 && nt(e.sensitive, t);
  return { ...a, ...(l && c !== null ? { dueAt: c } : {}), ...(u && !d ? { priority: `urgent` } : {}) };
}
var Ot = { made: 0, received: 0, photosMade: 0, photosReceived: 0 };
async function kt(e, t) {
  let n = (await v(e, `counters`)) ?? Ot;
  await y(e, `counters`, {
    made: n.made + (t.made ?? 0),
    received: n.received + (t.received ?? 0),
    photosMade: n.photosMade + (t.photosMade ?? 0),
    photosReceived: n.photosReceived + (t.photosReceived ?? 0),
  });
}
async function At(e, t, n) {
  let r = n.filter((e) => e.state === `pending` || e.state === `quarantined`).length,
    i = await e.work.get(t);
  if (i?.unsent === r) return;
  await e.work.put({ id: t, unsent: r });
  let a = +!i,
    o = +(r === 0) - (i?.unsent === 0);
  (a !== 0 || o !== 0) && (await kt(e, { made: a, received: o }));
}
async function jt(e, t) {
  let n = await e.photos.get(t.key);
  await e.photos.put(t);
  let r = +!n,
    i = +(t.state === `received`) - (n?.state === `received`);
  (r !== 0 || i !== 0) && (await kt(e, { photosMade: r, photosReceived: i }));
}
function Mt(e, t) {
  return `${e.sha256}:${t}:${e.role}`;
}
function Nt(e) {
  let { records: t, bases: n, edits: r, photos: i, work: a, meta: o, drafts: s } = e;
  return [t, n, r, i, a, o, s];
}
function Pt(e, t) {
  return {
    key: Mt(e, t.intervention),
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
async function Ft(e, t, n, r) {
  let { database: i, environment: a } = e,
    o = ((await v(i, `seq`)) ?? 0) + 1,
    s = (await v(i, `deviceId`)) ?? ``,
    c = { id: a.newId(), device: s, seq: o, at: r, offsetMin: x(r), ...n },
    l = {
      id: c.id,
      intervention: c.intervention,
      seq: o,
      state: `pending`,
      edit: c,
      length: JSON.stringify(c).length,
      tries: 0,
      retryAt: 0,
      receipt: null,
      code: null,
      since: r,
    },
    u = [...t.outbox, l];
  (await y(i, `seq`, o), await i.edits.add(l));
  for (let e of c.photos ?? []) {
    let t = Pt(e, c);
    (await i.photos.get(t.key))?.state !== `received` && (await jt(i, t));
  }
  (await bt(i, c.intervention, { ...t, outbox: u }, r), await At(i, c.intervention, u));
}
function N(e) {
  return e === `` || (Array.isArray(e) && e.length === 0) ? null : e;
}
function It(e, t) {
  let n = {};
  for (let [r, i] of Object.entries(t)) {
    let t = N(i),
      a = e[r] ?? null;
    $e(N(a), t) || (n[r] = { old: a, new: t });
  }
  return n;
}
function Lt(e, t) {
  let n = e.conflicts.find((e) => e.id === t.conflict);
  if (!n) return null;
  let r = [n.id];
  if (n.field === `@deleted`) return { patch: {}, settles: r, ...(t.value === !0 ? { remove: !0 } : {}) };
  let i = e.intervention.fields[n.field] ?? null;
  return { patch: { [n.field]: { old: i, new: t.value } }, settles: r };
}
function Rt(e, t, n, r, i) {
  let { fields: a, kind: o, kindVersion: s } = n.intervention,
    c = r.comment?.trim() ?? ``,
    l = c === `` ? {} : { comments: [{ id: e.environment.newId(), author: t.user.id, at: i, text: c }] },
    u = r.settle ? Lt(n, r.settle) : null,
    d = u?.patch ?? {};
  if (r.fields) {
    let e = g(o, s);
    if (!e) return { ok: !1, code: `edit-kind-unknown` };
    let n = { ...a, ...r.fields },
      c = { author: t.user.id, sector: t.user.sector, startedAt: i, now: i },
      l = { ...n, ...Dt(e, a, n, !1, c) },
      u = at(e, l)[0];
    if (u) return { ok: !1, code: u.code };
    d = { ...It(a, l), ...d };
  }
  return Object.keys(d).length === 0 && c === `` && !u
    ? { ok: !0, content: null }
    : { ok: !0, content: { ...u, patch: d, ...l } };
}
async function zt(e, t, n) {
  let { database: r, environment: i } = e,
    a = await b(r),
    o = i.now();
  try {
    let i = await r.transaction(`rw`, Nt(r), async () => {
      let i = await M(r, t);
      if (!i.row) return { ok: !1, code: `intervention-not-here` };
      let s = Rt(e, a, i.row, n, o);
      if (!s.ok) return s;
      if (!s.content) return { ok: !0, value: o };
      let { kind: c, kindVersion: l } = i.row.intervention;
      return (
        await Ft(
          e,
          i,
          { author: a.user.id, intervention: t, kind: c, kindVersion: l, baseRev: i.row.rev, ...s.content },
          o,
        ),
        { ok: !0, value: o }
      );
    });
    return (i.ok && e.nudge(), i);
  } catch (e) {
    let t = w(e);
    if (t === null) throw e;
    return { ok: !1, code: t };
  }
}
function Bt(e, t, n, r, i) {
  let a = g(t.kind, t.kindVersion);
  if (!a) return { ok: !1, code: `edit-kind-unknown` };
  let o = n.row?.intervention ?? null,
    s = o ? t.seen : {},
    c = { ...t.seen, ...r.fields },
    l = { author: t.author, sector: e.user.sector, startedAt: t.startedAt, now: i },
    u = { ...c, ...Dt(a, s, c, o === null, l) },
    d = at(a, u)[0];
  if (d) return { ok: !1, code: d.code };
  let f = It(s, u),
    p = new Set(o?.photos.map((e) => `${e.role}:${e.sha256}`)),
    m = r.photos.filter((e) => !p.has(`${e.role}:${e.sha256}`)),
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
async function Vt(e, t, n) {
  let { database: r, environment: i } = e,
    a = await b(r),
    o = i.now();
  try {
    let i = await r.transaction(`rw`, Nt(r), async () => {
      let i = await r.drafts.get(n.draft);
      if (!i) return { ok: !1, code: `draft-gone` };
      let s = await M(r, i.id),
        c = t.complete(i.id, n.photos),
        l = Bt(a, i, s, { ...n, photos: c }, o);
      return l.ok
        ? (l.content && (await Ft(e, s, l.content, o)), await r.drafts.delete(i.id), { ok: !0, value: o })
        : l;
    });
    return (i.ok && (t.forget(n.draft), e.nudge()), i);
  } catch (e) {
    let t = w(e);
    if (t === null) throw e;
    return { ok: !1, code: t };
  }
}
var Ht = /* @__PURE__ */ u(
    /* @__PURE__ */ s((e, t, n) => {
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
        function ee(e) {
          var t = {};
          for (var n in e) u(e, n) && (t[n] = e[n]);
          return t;
        }
        var te = [].concat;
        function ne(e) {
          return te.apply([], e);
        }
        var re =
            `BigUint64Array,BigInt64Array,Array,Boolean,String,Date,RegExp,Blob,File,FileList,FileSystemFileHandle,FileSystemDirectoryHandle,ArrayBuffer,DataView,Uint8ClampedArray,ImageBitmap,ImageData,Map,Set,CryptoKey`
              .split(`,`)
              .concat(
                ne(
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
          ie = new Set(
            re.map(function (e) {
              return i[e];
            }),
          );
        function ae(e) {
          var t = {};
          for (var n in e)
            if (u(e, n)) {
              var r = e[n];
              t[n] = !r || typeof r != `object` || ie.has(r.constructor) ? r : ae(r);
            }
          return t;
        }
        var oe = null;
        function se(e) {
          oe = /* @__PURE__ */ new WeakMap();
          var t = ce(e);
          return ((oe = null), t);
        }
        function ce(e) {
          if (!e || typeof e != `object`) return e;
          var t = oe.get(e);
          if (t) return t;
          if (o(e)) {
            ((t = []), oe.set(e, t));
            for (var n = 0, r = e.length; n < r; ++n) t.push(ce(e[n]));
          } else if (ie.has(e.constructor)) t = e;
          else {
            var i = c(e);
            for (var a in ((t = i === Object.prototype ? {} : Object.create(i)), oe.set(e, t), e))
              u(e, a) && (t[a] = ce(e[a]));
          }
          return t;
        }
        var le = {}.toString;
        function ue(e) {
          return le.call(e).slice(8, -1);
        }
        var de = typeof Symbol < `u` ? Symbol.iterator : `@@iterator`,
          fe =
            typeof de == `symbol`
              ? function (e) {
                  var t;
                  return e != null && (t = e[de]) && t.apply(e);
                }
              : function () {
                  return null;
                };
        function pe(e, t) {
          var n = e.indexOf(t);
          return (n >= 0 && e.splice(n, 1), n >= 0);
        }
        var me = {};
        function he(e) {
          var t, n, r, i;
          if (arguments.length === 1) {
            if (o(e)) return e.slice();
            if (this === me && typeof e == `string`) return [e];
            if ((i = fe(e))) {
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
        var ge =
            typeof Symbol < `u`
              ? function (e) {
                  return e[Symbol.toStringTag] === `AsyncFunction`;
                }
              : function () {
                  return !1;
                },
          _e = [
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
          ve = [
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
          ye = _e.concat(ve),
          be = {
            VersionChanged: `Database version changed by other database connection`,
            DatabaseClosed: `Database has been closed`,
            Abort: `Transaction aborted`,
            TransactionInactive: `Transaction has already completed or failed`,
            MissingAPI: `IndexedDB API missing. Please visit https://tinyurl.com/y2uuvskb`,
          };
        function xe(e, t) {
          ((this.name = e), (this.message = t));
        }
        m(xe)
          .from(Error)
          .extend({
            toString: function () {
              return this.name + `: ` + this.message;
            },
          });
        function Se(e, t) {
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
        function Ce(e, t, n, r) {
          ((this.failures = t), (this.failedKeys = r), (this.successCount = n), (this.message = Se(e, t)));
        }
        m(Ce).from(xe);
        function we(e, t) {
          ((this.name = `BulkError`),
            (this.failures = Object.keys(t).map(function (e) {
              return t[e];
            })),
            (this.failuresByPos = t),
            (this.message = Se(e, this.failures)));
        }
        m(we).from(xe);
        var Te = ye.reduce(function (e, t) {
            return ((e[t] = t + `Error`), e);
          }, {}),
          Ee = xe,
          E = ye.reduce(function (e, t) {
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
                  : ((this.message = be[t] || n), (this.inner = null)));
            }
            return (m(r).from(Ee), (e[t] = r), e);
          }, {});
        ((E.Syntax = SyntaxError), (E.Type = TypeError), (E.Range = RangeError));
        var De = ve.reduce(function (e, t) {
          return ((e[t + `Error`] = E[t]), e);
        }, {});
        function Oe(e, t) {
          if (!e || e instanceof xe || e instanceof TypeError || e instanceof SyntaxError || !e.name || !De[e.name])
            return e;
          var n = new De[e.name](t || e.message, e);
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
        var ke = ye.reduce(function (e, t) {
          return ([`Syntax`, `Type`, `Range`].indexOf(t) === -1 && (e[t + `Error`] = E[t]), e);
        }, {});
        ((ke.ModifyError = Ce), (ke.DexieError = xe), (ke.BulkError = we));
        function D() {}
        function Ae(e) {
          return e;
        }
        function je(e, t) {
          return e == null || e === Ae
            ? t
            : function (n) {
                return t(e(n));
              };
        }
        function Me(e, t) {
          return function () {
            (e.apply(this, arguments), t.apply(this, arguments));
          };
        }
        function Ne(e, t) {
          return e === D
            ? t
            : function () {
                var n = e.apply(this, arguments);
                n !== void 0 && (arguments[0] = n);
                var r = this.onsuccess,
                  i = this.onerror;
                ((this.onsuccess = null), (this.onerror = null));
                var a = t.apply(this, arguments);
                return (
                  r && (this.onsuccess = this.onsuccess ? Me(r, this.onsuccess) : r),
                  i && (this.onerror = this.onerror ? Me(i, this.onerror) : i),
                  a === void 0 ? n : a
                );
              };
        }
        function Pe(e, t) {
          return e === D
            ? t
            : function () {
                e.apply(this, arguments);
                var n = this.onsuccess,
                  r = this.onerror;
                ((this.onsuccess = this.onerror = null),
                  t.apply(this, arguments),
                  n && (this.onsuccess = this.onsuccess ? Me(n, this.onsuccess) : n),
                  r && (this.onerror = this.onerror ? Me(r, this.onerror) : r));
              };
        }
        function Fe(e, t) {
          return e === D
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
                  i && (this.onsuccess = this.onsuccess ? Me(i, this.onsuccess) : i),
                  a && (this.onerror = this.onerror ? Me(a, this.onerror) : a),
                  n === void 0 ? (o === void 0 ? void 0 : o) : s(n, o)
                );
              };
        }
        function Ie(e, t) {
          return e === D
            ? t
            : function () {
                return t.apply(this, arguments) !== !1 && e.apply(this, arguments);
              };
        }
        function Le(e, t) {
          return e === D
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
        var Re = typeof location < `u` && /^(http|https):\/\/(localhost|127\.0\.0\.1)/.test(location.href);
        function ze(e, t) {
          Re = e;
        }
        var Be = {},
          Ve = 100,
          He =
            typeof Promise > `u`
              ? []
              : (function () {
                  var e = Promise.resolve();
                  if (typeof crypto > `u` || !crypto.subtle) return [e, c(e), e];
                  var t = crypto.subtle.digest(`SHA-512`, new Uint8Array([0]));
                  return [t, c(t), e];
                })(),
          Ue = He[0],
          We = He[1],
          Ge = He[2],
          Ke = We && We.then,
          qe = Ue && Ue.constructor,
          Je = !!Ge;
        function Ye() {
          queueMicrotask(ft);
        }
        var Xe = function (e, t) {
            (nt.push([e, t]), (Qe &&= (Ye(), !1)));
          },
          Ze = !0,
          Qe = !0,
          $e = [],
          et = [],
          tt = Ae,
          O = { id: `global`, global: !0, ref: 0, unhandleds: [], onunhandled: D, pgp: !1, env: {}, finalize: D },
          k = O,
          nt = [],
          rt = 0,
          it = [];
        function A(e) {
          if (typeof this != `object`) throw TypeError(`Promises must be constructed via new`);
          ((this._listeners = []), (this._lib = !1));
          var t = (this._PSD = k);
          if (typeof e != `function`) {
            if (e !== Be) throw TypeError(`Not a function`);
            ((this._state = arguments[1]), (this._value = arguments[2]), this._state === !1 && ct(this, this._value));
          } else ((this._state = null), (this._value = null), ++t.ref, st(this, e));
        }
        var at = {
          get: function () {
            var e = k,
              t = Ct;
            function n(n, r) {
              var i = this,
                a = !e.global && (e !== k || t !== Ct),
                o = a && !Dt(),
                s = new A(function (t, s) {
                  ut(i, new ot(Pt(n, e, a, o), Pt(r, e, a, o), t, s, e));
                });
              return (this._consoleTask && (s._consoleTask = this._consoleTask), s);
            }
            return ((n.prototype = Be), n);
          },
          set: function (e) {
            p(
              this,
              `then`,
              e && e.prototype === Be
                ? at
                : {
                    get: function () {
                      return e;
                    },
                    set: at.set,
                  },
            );
          },
        };
        (d(A.prototype, {
          then: at,
          _then: function (e, t) {
            ut(this, new ot(null, null, e, t, k));
          },
          catch: function (e) {
            if (arguments.length === 1) return this.then(null, e);
            var t = arguments[0],
              n = arguments[1];
            return typeof t == `function`
              ? this.then(null, function (e) {
                  return e instanceof t ? n(e) : yt(e);
                })
              : this.then(null, function (e) {
                  return e && e.name === t ? n(e) : yt(e);
                });
          },
          finally: function (e) {
            return this.then(
              function (t) {
                return A.resolve(e()).then(function () {
                  return t;
                });
              },
              function (t) {
                return A.resolve(e()).then(function () {
                  return yt(t);
                });
              },
            );
          },
          timeout: function (e, t) {
            var n = this;
            return e < 1 / 0
              ? new A(function (r, i) {
                  var a = setTimeout(function () {
                    return i(new E.Timeout(t));
                  }, e);
                  n.then(r, i).finally(clearTimeout.bind(null, a));
                })
              : this;
          },
        }),
          typeof Symbol < `u` && Symbol.toStringTag && p(A.prototype, Symbol.toStringTag, `Dexie.Promise`),
          (O.env = Mt()));
        function ot(e, t, n, r, i) {
          ((this.onFulfilled = typeof e == `function` ? e : null),
            (this.onRejected = typeof t == `function` ? t : null),
            (this.resolve = n),
            (this.reject = r),
            (this.psd = i));
        }
        (d(A, {
          all: function () {
            var e = he.apply(null, arguments).map(Ot);
            return new A(function (t, n) {
              e.length === 0 && t([]);
              var r = e.length;
              e.forEach(function (i, a) {
                return A.resolve(i).then(function (n) {
                  ((e[a] = n), --r || t(e));
                }, n);
              });
            });
          },
          resolve: function (e) {
            return e instanceof A
              ? e
              : e && typeof e.then == `function`
                ? new A(function (t, n) {
                    e.then(t, n);
                  })
                : new A(Be, !0, e);
          },
          reject: yt,
          race: function () {
            var e = he.apply(null, arguments).map(Ot);
            return new A(function (t, n) {
              e.map(function (e) {
                return A.resolve(e).then(t, n);
              });
            });
          },
          PSD: {
            get: function () {
              return k;
            },
            set: function (e) {
              return (k = e);
            },
          },
          totalEchoes: {
            get: function () {
              return Ct;
            },
          },
          newPSD: Tt,
          usePSD: Nt,
          scheduler: {
            get: function () {
              return Xe;
            },
            set: function (e) {
              Xe = e;
            },
          },
          rejectionMapper: {
            get: function () {
              return tt;
            },
            set: function (e) {
              tt = e;
            },
          },
          follow: function (e, t) {
            return new A(function (n, r) {
              return Tt(
                function (t, n) {
                  var r = k;
                  ((r.unhandleds = []),
                    (r.onunhandled = n),
                    (r.finalize = Me(function () {
                      var e = this;
                      gt(function () {
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
          qe &&
            (qe.allSettled &&
              p(A, `allSettled`, function () {
                var e = he.apply(null, arguments).map(Ot);
                return new A(function (t) {
                  e.length === 0 && t([]);
                  var n = e.length,
                    r = Array(n);
                  e.forEach(function (e, i) {
                    return A.resolve(e)
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
            qe.any &&
              typeof AggregateError < `u` &&
              p(A, `any`, function () {
                var e = he.apply(null, arguments).map(Ot);
                return new A(function (t, n) {
                  e.length === 0 && n(/* @__PURE__ */ AggregateError([]));
                  var r = e.length,
                    i = Array(r);
                  e.forEach(function (e, a) {
                    return A.resolve(e).then(
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
            qe.withResolvers && (A.withResolvers = qe.withResolvers)));
        function st(e, t) {
          try {
            t(
              function (t) {
                if (e._state === null) {
                  if (t === e) throw TypeError(`A promise cannot be resolved with itself.`);
                  var n = e._lib && pt();
                  (t && typeof t.then == `function`
                    ? st(e, function (e, n) {
                        t instanceof A ? t._then(e, n) : t.then(e, n);
                      })
                    : ((e._state = !0), (e._value = t), lt(e)),
                    n && mt());
                }
              },
              ct.bind(null, e),
            );
          } catch (t) {
            ct(e, t);
          }
        }
        function ct(e, t) {
          if ((et.push(t), e._state === null)) {
            var n = e._lib && pt();
            ((t = tt(t)), (e._state = !1), (e._value = t), _t(e), lt(e), n && mt());
          }
        }
        function lt(e) {
          var t = e._listeners;
          e._listeners = [];
          for (var n = 0, r = t.length; n < r; ++n) ut(e, t[n]);
          var i = e._PSD;
          (--i.ref || i.finalize(),
            rt === 0 &&
              (++rt,
              Xe(function () {
                --rt === 0 && ht();
              }, [])));
        }
        function ut(e, t) {
          if (e._state === null) e._listeners.push(t);
          else {
            var n = e._state ? t.onFulfilled : t.onRejected;
            if (n === null) return (e._state ? t.resolve : t.reject)(e._value);
            (++t.psd.ref, ++rt, Xe(dt, [n, e, t]));
          }
        }
        function dt(e, t, n) {
          try {
            var r,
              i = t._value;
            (!t._state && et.length && (et = []),
              (r =
                Re && t._consoleTask
                  ? t._consoleTask.run(function () {
                      return e(i);
                    })
                  : e(i)),
              !t._state && et.indexOf(i) === -1 && vt(t),
              n.resolve(r));
          } catch (e) {
            n.reject(e);
          } finally {
            (--rt === 0 && ht(), --n.psd.ref || n.psd.finalize());
          }
        }
        function ft() {
          Nt(O, function () {
            pt() && mt();
          });
        }
        function pt() {
          var e = Ze;
          return ((Ze = !1), (Qe = !1), e);
        }
        function mt() {
          var e, t, n;
          do
            for (; nt.length > 0;)
              for (e = nt, nt = [], n = e.length, t = 0; t < n; ++t) {
                var r = e[t];
                r[0].apply(null, r[1]);
              }
          while (nt.length > 0);
          ((Ze = !0), (Qe = !0));
        }
        function ht() {
          var e = $e;
          (($e = []),
            e.forEach(function (e) {
              e._PSD.onunhandled.call(null, e._value, e);
            }));
          for (var t = it.slice(0), n = t.length; n;) t[--n]();
        }
        function gt(e) {
          function t() {
            (e(), it.splice(it.indexOf(t), 1));
          }
          (it.push(t),
            ++rt,
            Xe(function () {
              --rt === 0 && ht();
            }, []));
        }
        function _t(e) {
          $e.some(function (t) {
            return t._value === e._value;
          }) || $e.push(e);
        }
        function vt(e) {
          for (var t = $e.length; t;)
            if ($e[--t]._value === e._value) {
              $e.splice(t, 1);
              return;
            }
        }
        function yt(e) {
          return new A(Be, !1, e);
        }
        function j(e, t) {
          var n = k;
          return function () {
            var r = pt(),
              i = k;
            try {
              return (jt(n, !0), e.apply(this, arguments));
            } catch (e) {
              t && t(e);
            } finally {
              (jt(i, !1), r && mt());
            }
          };
        }
        var M = { awaits: 0, echoes: 0, id: 0 },
          bt = 0,
          xt = [],
          St = 0,
          Ct = 0,
          wt = 0;
        function Tt(e, t, n, r) {
          var i = k,
            a = Object.create(i);
          ((a.parent = i),
            (a.ref = 0),
            (a.global = !1),
            (a.id = ++wt),
            O.env,
            (a.env = Je
              ? {
                  Promise: A,
                  PromiseProp: { value: A, configurable: !0, writable: !0 },
                  all: A.all,
                  race: A.race,
                  allSettled: A.allSettled,
                  any: A.any,
                  resolve: A.resolve,
                  reject: A.reject,
                }
              : {}),
            t && s(a, t),
            ++i.ref,
            (a.finalize = function () {
              --this.parent.ref || this.parent.finalize();
            }));
          var o = Nt(a, e, n, r);
          return (a.ref === 0 && a.finalize(), o);
        }
        function Et() {
          return ((M.id ||= ++bt), ++M.awaits, (M.echoes += Ve), M.id);
        }
        function Dt() {
          return M.awaits ? (--M.awaits === 0 && (M.id = 0), (M.echoes = M.awaits * Ve), !0) : !1;
        }
        (`` + Ke).indexOf(`[native code]`) === -1 && (Et = Dt = D);
        function Ot(e) {
          return M.echoes && e && e.constructor === qe
            ? (Et(),
              e.then(
                function (e) {
                  return (Dt(), e);
                },
                function (e) {
                  return (Dt(), N(e));
                },
              ))
            : e;
        }
        function kt(e) {
          (++Ct, (M.echoes && --M.echoes !== 0) || (M.echoes = M.awaits = M.id = 0), xt.push(k), jt(e, !0));
        }
        function At() {
          var e = xt[xt.length - 1];
          (xt.pop(), jt(e, !1));
        }
        function jt(e, t) {
          var n = k;
          if (
            ((t ? M.echoes && (!St++ || e !== k) : St && (!--St || e !== k)) &&
              queueMicrotask(t ? kt.bind(null, e) : At),
            e !== k && ((k = e), n === O && (O.env = Mt()), Je))
          ) {
            var r = O.env.Promise,
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
        function Mt() {
          var e = i.Promise;
          return Je
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
        function Nt(e, t, n, r, i) {
          var a = k;
          try {
            return (jt(e, !0), t(n, r, i));
          } finally {
            jt(a, !1);
          }
        }
        function Pt(e, t, n, r) {
          return typeof e == `function`
            ? function () {
                var i = k;
                (n && Et(), jt(t, !0));
                try {
                  return e.apply(this, arguments);
                } finally {
                  (jt(i, !1), r && queueMicrotask(Dt));
                }
              }
            : e;
        }
        function Ft(e) {
          Promise === qe && M.echoes === 0 ? (St === 0 ? e() : enqueueNativeMicroTask(e)) : setTimeout(e, 0);
        }
        var N = A.reject;
        function It(e, t, n, r) {
          if (!e.idbdb || (!e._state.openComplete && !k.letThrough && !e._vip)) {
            if (e._state.openComplete) return N(new E.DatabaseClosed(e._state.dbOpenError));
            if (!e._state.isBeingOpened) {
              if (!e._state.autoOpen) return N(new E.DatabaseClosed());
              e.open().catch(D);
            }
            return e._state.dbReadyPromise.then(function () {
              return It(e, t, n, r);
            });
          }
          var i = e._createTransaction(t, n, e._dbSchema);
          try {
            (i.create(), (e._state.PR1398_maxLoop = 3));
          } catch (i) {
            return i.name === Te.InvalidState && e.isOpen() && --e._state.PR1398_maxLoop > 0
              ? (console.warn(`Dexie: Need to reopen db`),
                e.close({ disableAutoOpen: !1 }),
                e.open().then(function () {
                  return It(e, t, n, r);
                }))
              : N(i);
          }
          return i
            ._promise(t, function (e, t) {
              return Tt(function () {
                return ((k.trans = i), r(e, t, i));
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
        var Lt = `4.4.7`,
          Rt = `￿`,
          zt = -1 / 0,
          Bt = `Invalid key provided. Keys must be of type string, number, Date or Array<string | number | Date>.`,
          Vt = `String expected.`,
          Ht = 1e3,
          Ut = `__dbnames`,
          P = `readonly`,
          Wt = `readwrite`;
        function Gt(e, t) {
          return e
            ? t
              ? function () {
                  return e.apply(this, arguments) && t.apply(this, arguments);
                }
              : e
            : t;
        }
        var Kt = { type: 3, lower: -1 / 0, lowerOpen: !1, upper: [[]], upperOpen: !1 };
        function qt(e) {
          return typeof e == `string` && !/\./.test(e)
            ? function (t) {
                return (t[e] === void 0 && e in t && ((t = se(t)), delete t[e]), t);
              }
            : function (e) {
                return e;
              };
        }
        function Jt() {
          throw E.Type(
            `Entity instances must never be new:ed. Instances are generated by the framework bypassing the constructor.`,
          );
        }
        function F(e, t) {
          try {
            var n = Zt(e),
              r = Zt(t);
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
                return Xt(Qt(e), Qt(t));
              case `Array`:
                return Yt(e, t);
            }
          } catch {}
          return NaN;
        }
        function Yt(e, t) {
          for (var n = e.length, r = t.length, i = n < r ? n : r, a = 0; a < i; ++a) {
            var o = F(e[a], t[a]);
            if (o !== 0) return o;
          }
          return n === r ? 0 : n < r ? -1 : 1;
        }
        function Xt(e, t) {
          for (var n = e.length, r = t.length, i = n < r ? n : r, a = 0; a < i; ++a)
            if (e[a] !== t[a]) return e[a] < t[a] ? -1 : 1;
          return n === r ? 0 : n < r ? -1 : 1;
        }
        function Zt(e) {
          var t = typeof e;
          if (t !== `object`) return t;
          if (ArrayBuffer.isView(e)) return `binary`;
          var n = ue(e);
          return n === `ArrayBuffer` ? `binary` : n;
        }
        function Qt(e) {
          return e instanceof Uint8Array
            ? e
            : ArrayBuffer.isView(e)
              ? new Uint8Array(e.buffer, e.byteOffset, e.byteLength)
              : new Uint8Array(e);
        }
        function $t(e, t, n) {
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
        var en = (function () {
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
        function I(e, t) {
          for (var n = a(t), r = n.length, i = !1, o = 0; o < r; ++o) {
            var s = n[o],
              c = t[s],
              l = C(e, s);
            c instanceof en ? (w(e, s, c.execute(l)), (i = !0)) : l !== c && (w(e, s, c), (i = !0));
          }
          return i;
        }
        var tn = (function () {
          function e() {}
          return (
            (e.prototype._trans = function (e, t, n) {
              var r = this._tx || k.trans,
                i = this.name,
                a =
                  Re &&
                  typeof console < `u` &&
                  console.createTask &&
                  console.createTask(`Dexie: ${e === `readonly` ? `read` : `write`} ${this.name}`);
              function o(e, n, r) {
                if (!r.schema[i]) throw new E.NotFound(`Table ` + i + ` not part of transaction`);
                return t(r.idbtrans, r);
              }
              var s = pt();
              try {
                var c =
                  r && r.db._novip === this.db._novip
                    ? r === k.trans
                      ? r._promise(e, o, n)
                      : Tt(
                          function () {
                            return r._promise(e, o, n);
                          },
                          { trans: r, transless: k.transless || k },
                        )
                    : It(this.db, e, [this.name], o);
                return (
                  a &&
                    ((c._consoleTask = a),
                    (c = c.catch(function (e) {
                      return (console.trace(e), N(e));
                    }))),
                  c
                );
              } finally {
                s && mt();
              }
            }),
            (e.prototype.get = function (e, t) {
              var n = this;
              return e && e.constructor === Object
                ? this.where(e).first(t)
                : e == null
                  ? N(new E.Type(`Invalid argument to Table.get()`))
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
              if (n && this.db._maxKey !== Rt) {
                var r = n.keyPath.slice(0, t.length);
                return this.where(r).equals(
                  r.map(function (t) {
                    return e[t];
                  }),
                );
              }
              !n &&
                Re &&
                console.warn(
                  `The query ${JSON.stringify(e)} on ${this.name} would benefit from a compound index [${t.join(`+`)}]`,
                );
              var i = this.schema.idxByName;
              function s(e, t) {
                return F(e, t) === 0;
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
                        ? Gt(
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
                e.prototype instanceof Jt &&
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
                a && i && (o = qt(a)(e)),
                this._trans(`readwrite`, function (e) {
                  return n.core.mutate({ trans: e, type: `add`, keys: t == null ? null : [t], values: [o] });
                })
                  .then(function (e) {
                    return e.numFailures ? A.reject(e.failures[0]) : e.lastResult;
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
                    I(o, t),
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
                        return e.numFailures ? A.reject(e.failures[0]) : !!a;
                      })
                  );
                });
              });
            }),
            (e.prototype.update = function (e, t) {
              if (typeof e == `object` && !o(e)) {
                var n = C(e, this.schema.primKey.keyPath);
                return n === void 0
                  ? N(new E.InvalidArgument(`Given object does not contain its primary key`))
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
                a && i && (o = qt(a)(e)),
                this._trans(`readwrite`, function (e) {
                  return n.core.mutate({ trans: e, type: `put`, values: [o], keys: t == null ? null : [t] });
                })
                  .then(function (e) {
                    return e.numFailures ? A.reject(e.failures[0]) : e.lastResult;
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
                    return $t(t, [e], n);
                  })
                  .then(function (e) {
                    return e.numFailures ? A.reject(e.failures[0]) : void 0;
                  });
              });
            }),
            (e.prototype.clear = function () {
              var e = this;
              return this._trans(`readwrite`, function (t) {
                return e.core.mutate({ trans: t, type: `deleteRange`, range: Kt }).then(function (t) {
                  return $t(e, null, t);
                });
              }).then(function (e) {
                return e.numFailures ? A.reject(e.failures[0]) : void 0;
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
                if (s && i) throw new E.InvalidArgument(`bulkAdd(): keys argument invalid on tables with inbound keys`);
                if (i && i.length !== e.length)
                  throw new E.InvalidArgument(`Arguments objects and keys must have the same length`);
                var c = e.length,
                  l = s && o ? e.map(qt(s)) : e;
                return r.core.mutate({ trans: t, type: `add`, keys: i, values: l, wantResults: a }).then(function (e) {
                  var t = e.numFailures,
                    n = e.results,
                    i = e.lastResult,
                    o = e.failures,
                    s = a ? n : i;
                  if (t === 0) return s;
                  throw new we(`${r.name}.bulkAdd(): ${t} of ${c} operations failed`, o);
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
                if (s && i) throw new E.InvalidArgument(`bulkPut(): keys argument invalid on tables with inbound keys`);
                if (i && i.length !== e.length)
                  throw new E.InvalidArgument(`Arguments objects and keys must have the same length`);
                var c = e.length,
                  l = s && o ? e.map(qt(s)) : e;
                return r.core.mutate({ trans: t, type: `put`, keys: i, values: l, wantResults: a }).then(function (e) {
                  var t = e.numFailures,
                    n = e.results,
                    i = e.lastResult,
                    o = e.failures,
                    s = a ? n : i;
                  if (t === 0) return s;
                  throw new we(`${r.name}.bulkPut(): ${t} of ${c} operations failed`, o);
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
                      if (!l && F(u(a), n) !== 0) throw new E.Constraint(`Cannot update primary key in bulkUpdate()`);
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
                      throw new we(`${t.name}.bulkUpdate(): ${n} of ${p} operations failed`, r);
                    });
                });
              });
            }),
            (e.prototype.bulkDelete = function (e) {
              var t = this,
                n = e.length;
              return this._trans(`readwrite`, function (n) {
                return t.core.mutate({ trans: n, type: `delete`, keys: e }).then(function (n) {
                  return $t(t, e, n);
                });
              }).then(function (e) {
                var r = e.numFailures,
                  i = e.lastResult,
                  a = e.failures;
                if (r === 0) return i;
                throw new we(`${t.name}.bulkDelete(): ${r} of ${n} operations failed`, a);
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
            ((r ||= Ie), (i ||= D));
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
                var r = s(t, Ae, function () {
                  for (var e = arguments.length, t = Array(e); e--;) t[e] = arguments[e];
                  r.subscribers.forEach(function (e) {
                    x(function () {
                      e.apply(null, t);
                    });
                  });
                });
              else throw new E.InvalidArgument(`Invalid event config`);
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
                : nn(null, { creating: [Ne, D], reading: [je, Ae], updating: [Fe, D], deleting: [Pe, D] })));
          });
        }
        function on(e, t) {
          return !(e.filter || e.algorithm || e.or) && (t ? e.justLimit : !e.replayFilter);
        }
        function sn(e, t) {
          e.filter = Gt(e.filter, t);
        }
        function cn(e, t, n) {
          var r = e.replayFilter;
          ((e.replayFilter = r
            ? function () {
                return Gt(r(), t());
              }
            : t),
            (e.justLimit = n && !r));
        }
        function ln(e, t) {
          e.isMatch = Gt(e.isMatch, t);
        }
        function un(e, t) {
          if (e.isPrimKey) return t.primaryKey;
          var n = t.getIndexByKeyPath(e.index);
          if (!n) throw new E.Schema(`KeyPath ` + e.index + ` on object store ` + t.name + ` is not indexed`);
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
          var i = e.replayFilter ? Gt(e.filter, e.replayFilter()) : e.filter;
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
          return pn(dn(e, r, n), Gt(e.algorithm, i), t, !e.keysOnly && e.valueMapper);
        }
        function pn(e, t, n, r) {
          var i = j(
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
                      (e.stop(t), (n = D));
                    },
                    function (t) {
                      (e.fail(t), (n = D));
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
                return n.error ? n.table._trans(null, N.bind(null, n.error)) : n.table._trans(`readonly`, e).then(t);
              }),
              (e.prototype._write = function (e) {
                var t = this._ctx;
                return t.error ? t.table._trans(null, N.bind(null, t.error)) : t.table._trans(`readwrite`, e, `locked`);
              }),
              (e.prototype._addAlgorithm = function (e) {
                var t = this._ctx;
                t.algorithm = Gt(t.algorithm, e);
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
                  return F(a(e, i), a(t, i)) * o;
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
                            return I(t, e);
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
                                    C = { value: se(S), primKey: t[d + x] };
                                  i.call(C, C.value, C) !== !1 &&
                                    (C.value == null
                                      ? b.push(t[d + x])
                                      : !c && F(l(S), l(C.value)) !== 0
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
                                        return $t(n.table, b, e);
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
                        if (f.length > 0) throw new Ce(`Error modifying one or more objects`, f, p, m);
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
                            throw new Ce(
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
        function gn(e) {
          return rn(mn.prototype, function (t, n) {
            this.db = e;
            var r = Kt,
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
              valueMapper: s === Ae ? null : s,
            };
          });
        }
        function _n(e, t) {
          return e < t ? -1 : e === t ? 0 : 1;
        }
        function vn(e, t) {
          return e > t ? -1 : e === t ? 0 : 1;
        }
        function L(e, t, n) {
          var r = e instanceof En ? new e.Collection(e) : e;
          return ((r._ctx.error = n ? new n(t) : TypeError(t)), r);
        }
        function yn(e) {
          var t = new e.Collection(e, function () {
            return Tn(``);
          });
          return (
            t._addAlgorithm(function () {
              return !1;
            }),
            t
          );
        }
        function bn(e) {
          return e === `next`
            ? function (e) {
                return e.toUpperCase();
              }
            : function (e) {
                return e.toLowerCase();
              };
        }
        function xn(e) {
          return e === `next`
            ? function (e) {
                return e.toLowerCase();
              }
            : function (e) {
                return e.toUpperCase();
              };
        }
        function Sn(e, t, n, r, i, a) {
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
        function Cn(e, t, n, r) {
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
            return L(e, Vt);
          function f(e) {
            ((i = bn(e)), (a = xn(e)), (o = e === `next` ? _n : vn));
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
            return wn(s[0], c[d - 1] + r);
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
                var g = Sn(i, f, s[h], c[h], o, l);
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
        function wn(e, t, n, r) {
          return { type: 2, lower: e, upper: t, lowerOpen: n, upperOpen: r };
        }
        function Tn(e) {
          return { type: 1, lower: e, upper: e };
        }
        var En = (function () {
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
                  ? yn(this)
                  : new this.Collection(this, function () {
                      return wn(e, t, !n, !r);
                    });
              } catch {
                return L(this, Bt);
              }
            }),
            (e.prototype.equals = function (e) {
              return e == null
                ? L(this, Bt)
                : new this.Collection(this, function () {
                    return Tn(e);
                  });
            }),
            (e.prototype.above = function (e) {
              return e == null
                ? L(this, Bt)
                : new this.Collection(this, function () {
                    return wn(e, void 0, !0);
                  });
            }),
            (e.prototype.aboveOrEqual = function (e) {
              return e == null
                ? L(this, Bt)
                : new this.Collection(this, function () {
                    return wn(e, void 0, !1);
                  });
            }),
            (e.prototype.below = function (e) {
              return e == null
                ? L(this, Bt)
                : new this.Collection(this, function () {
                    return wn(void 0, e, !1, !0);
                  });
            }),
            (e.prototype.belowOrEqual = function (e) {
              return e == null
                ? L(this, Bt)
                : new this.Collection(this, function () {
                    return wn(void 0, e);
                  });
            }),
            (e.prototype.startsWith = function (e) {
              return typeof e == `string` ? this.between(e, e + Rt, !0, !0) : L(this, Vt);
            }),
            (e.prototype.startsWithIgnoreCase = function (e) {
              return e === ``
                ? this.startsWith(e)
                : Cn(
                    this,
                    function (e, t) {
                      return e.indexOf(t[0]) === 0;
                    },
                    [e],
                    Rt,
                  );
            }),
            (e.prototype.equalsIgnoreCase = function (e) {
              return Cn(
                this,
                function (e, t) {
                  return e === t[0];
                },
                [e],
                ``,
              );
            }),
            (e.prototype.anyOfIgnoreCase = function () {
              var e = he.apply(me, arguments);
              return e.length === 0
                ? yn(this)
                : Cn(
                    this,
                    function (e, t) {
                      return t.indexOf(e) !== -1;
                    },
                    e,
                    ``,
                  );
            }),
            (e.prototype.startsWithAnyOfIgnoreCase = function () {
              var e = he.apply(me, arguments);
              return e.length === 0
                ? yn(this)
                : Cn(
                    this,
                    function (e, t) {
                      return t.some(function (t) {
                        return e.indexOf(t) === 0;
                      });
                    },
                    e,
                    Rt,
                  );
            }),
            (e.prototype.anyOf = function () {
              var e = this,
                t = he.apply(me, arguments),
                n = this._cmp;
              try {
                t.sort(n);
              } catch {
                return L(this, Bt);
              }
              if (t.length === 0) return yn(this);
              var r = new this.Collection(this, function () {
                return wn(t[0], t[t.length - 1]);
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
                  [zt, e],
                  [e, this.db._maxKey],
                ],
                { includeLowers: !1, includeUppers: !1 },
              );
            }),
            (e.prototype.noneOf = function () {
              var e = he.apply(me, arguments);
              if (e.length === 0) return new this.Collection(this);
              try {
                e.sort(this._ascending);
              } catch {
                return L(this, Bt);
              }
              var t = e.reduce(function (e, t) {
                return e ? e.concat([[e[e.length - 1][1], t]]) : [[zt, t]];
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
              if (e.length === 0) return yn(this);
              if (
                !e.every(function (e) {
                  return e[0] !== void 0 && e[1] !== void 0 && i(e[0], e[1]) <= 0;
                })
              )
                return L(
                  this,
                  `First argument to inAnyRange() must be an Array of two-value Arrays [lower,upper] where upper must not be lower than lower`,
                  E.InvalidArgument,
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
                return L(this, Bt);
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
                  return wn(p[0][0], p[p.length - 1][1], !c, !l);
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
              var e = he.apply(me, arguments);
              return e.every(function (e) {
                return typeof e == `string`;
              })
                ? e.length === 0
                  ? yn(this)
                  : this.inAnyRange(
                      e.map(function (e) {
                        return [e, e + Rt];
                      }),
                    )
                : L(this, `startsWithAnyOf() only works with strings`);
            }),
            e
          );
        })();
        function Dn(e) {
          return rn(En.prototype, function (t, n, r) {
            if (
              ((this.db = e),
              (this._ctx = { table: t, index: n === `:id` ? null : n, or: r }),
              (this._cmp = this._ascending = F),
              (this._descending = function (e, t) {
                return F(t, e);
              }),
              (this._max = function (e, t) {
                return F(e, t) > 0 ? e : t;
              }),
              (this._min = function (e, t) {
                return F(e, t) < 0 ? e : t;
              }),
              (this._IDBKeyRange = e._deps.IDBKeyRange),
              !this._IDBKeyRange)
            )
              throw new E.MissingAPI();
          });
        }
        function On(e) {
          return j(function (t) {
            return (kn(t), e(t.target.error), !1);
          });
        }
        function kn(e) {
          (e.stopPropagation && e.stopPropagation(), e.preventDefault && e.preventDefault());
        }
        var An = `storagemutated`,
          jn = `x-storagemutated-1`,
          Mn = nn(null, An),
          Nn = (function () {
            function e() {}
            return (
              (e.prototype._lock = function () {
                return (
                  b(!k.global),
                  ++this._reculock,
                  this._reculock === 1 && !k.global && (k.lockOwnerFor = this),
                  this
                );
              }),
              (e.prototype._unlock = function () {
                if ((b(!k.global), --this._reculock === 0))
                  for (k.global || (k.lockOwnerFor = null); this._blockedFuncs.length > 0 && !this._locked();) {
                    var e = this._blockedFuncs.shift();
                    try {
                      Nt(e[1], e[0]);
                    } catch {}
                  }
                return this;
              }),
              (e.prototype._locked = function () {
                return this._reculock && k.lockOwnerFor !== this;
              }),
              (e.prototype.create = function (e) {
                var t = this;
                if (!this.mode) return this;
                var n = this.db.idbdb,
                  r = this.db._state.dbOpenError;
                if ((b(!this.idbtrans), !e && !n))
                  switch (r && r.name) {
                    case `DatabaseClosedError`:
                      throw new E.DatabaseClosed(r);
                    case `MissingAPIError`:
                      throw new E.MissingAPI(r.message, r);
                    default:
                      throw new E.OpenFailed(r);
                  }
                if (!this.active) throw new E.TransactionInactive();
                return (
                  b(this._completion._state === null),
                  (e = this.idbtrans =
                    e ||
                    (this.db.core
                      ? this.db.core.transaction(this.storeNames, this.mode, {
                          durability: this.chromeTransactionDurability,
                        })
                      : n.transaction(this.storeNames, this.mode, { durability: this.chromeTransactionDurability }))),
                  (e.onerror = j(function (n) {
                    (kn(n), t._reject(e.error));
                  })),
                  (e.onabort = j(function (n) {
                    (kn(n), t.active && t._reject(new E.Abort(e.error)), (t.active = !1), t.on(`abort`).fire(n));
                  })),
                  (e.oncomplete = j(function () {
                    ((t.active = !1), t._resolve(), `mutatedParts` in e && Mn.storagemutated.fire(e.mutatedParts));
                  })),
                  this
                );
              }),
              (e.prototype._promise = function (e, t, n) {
                var r = this;
                if (e === `readwrite` && this.mode !== `readwrite`) return N(new E.ReadOnly(`Transaction is readonly`));
                if (!this.active) return N(new E.TransactionInactive());
                if (this._locked())
                  return new A(function (i, a) {
                    r._blockedFuncs.push([
                      function () {
                        r._promise(e, t, n).then(i, a);
                      },
                      k,
                    ]);
                  });
                if (n)
                  return Tt(function () {
                    var e = new A(function (e, n) {
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
                var i = new A(function (e, n) {
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
                  n = A.resolve(e);
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
                return new A(function (e, r) {
                  n.then(
                    function (n) {
                      return t._waitingQueue.push(j(e.bind(null, n)));
                    },
                    function (e) {
                      return t._waitingQueue.push(j(r.bind(null, e)));
                    },
                  ).finally(function () {
                    t._waitingFor === i && (t._waitingFor = null);
                  });
                });
              }),
              (e.prototype.abort = function () {
                this.active &&
                  ((this.active = !1), this.idbtrans && this.idbtrans.abort(), this._reject(new E.Abort()));
              }),
              (e.prototype.table = function (e) {
                var t = (this._memoizedTables ||= {});
                if (u(t, e)) return t[e];
                var n = this.schema[e];
                if (!n) throw new E.NotFound(`Table ` + e + ` not part of transaction`);
                var r = new this.db.Table(e, n, this);
                return ((r.core = this.db.core.table(e)), (t[e] = r), r);
              }),
              e
            );
          })();
        function Pn(e) {
          return rn(Nn.prototype, function (t, n, r, i, a) {
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
              (this._completion = new A(function (e, t) {
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
                    N(e)
                  );
                },
              ));
          });
        }
        function Fn(e, t, n, r, i, a, o, s) {
          return {
            name: e,
            keyPath: t,
            unique: n,
            multi: r,
            auto: i,
            compound: a,
            src: (n && !o ? `&` : ``) + (r ? `*` : ``) + (i ? `++` : ``) + In(t),
            type: s,
          };
        }
        function In(e) {
          return typeof e == `string` ? e : e ? `[` + [].join.call(e, `+`) + `]` : ``;
        }
        function Ln(e, t, n) {
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
        function Rn(e) {
          return e.length === 1 ? e[0] : e;
        }
        var R = function (e) {
          try {
            return (
              e.only([[]]),
              (R = function () {
                return [[]];
              }),
              [[]]
            );
          } catch {
            return (
              (R = function () {
                return Rt;
              }),
              Rt
            );
          }
        };
        function zn(e) {
          return e == null
            ? function () {}
            : typeof e == `string`
              ? Bn(e)
              : function (t) {
                  return C(t, e);
                };
        }
        function Bn(e) {
          return e.split(`.`).length === 1
            ? function (t) {
                return t[e];
              }
            : function (t) {
                return C(t, e);
              };
        }
        function z(e) {
          return [].slice.call(e);
        }
        var Vn = 0;
        function B(e) {
          return e == null ? `:id` : typeof e == `string` ? e : `[${e.join(`+`)}]`;
        }
        function Hn(e, t, n) {
          function r(e, t) {
            var n = z(e.objectStoreNames),
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
                          extractKey: zn(t),
                        },
                        indexes: z(e.indexNames)
                          .map(function (t) {
                            return e.index(t);
                          })
                          .map(function (e) {
                            var t = e.name,
                              n = e.unique,
                              r = e.multiEntry,
                              i = e.keyPath,
                              s = { name: t, compound: o(i), keyPath: i, unique: n, multiEntry: r, extractKey: zn(i) };
                            return ((a[B(i)] = s), s);
                          }),
                        getIndexByKeyPath: function (e) {
                          return a[B(e)];
                        },
                      };
                    return ((a[`:id`] = s.primaryKey), t != null && (a[B(t)] = s.primaryKey), s);
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
                e = j(e);
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
                    (++g, kn(e));
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
                e = j(e);
                var l = a.index,
                  u = a.range,
                  d = n.objectStore(t),
                  f = l.isPrimaryKey ? d : d.index(l.name),
                  p = o ? (s ? `prevunique` : `prev`) : s ? `nextunique` : `next`,
                  m = r || !(`openKeyCursor` in f) ? f.openCursor(i(u), p) : f.openKeyCursor(i(u), p);
                ((m.onerror = On(c)),
                  (m.onsuccess = j(function (t) {
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
                        (r.fail = j(c)),
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
                              ((e = j(e)),
                                (m.onerror = On(t)),
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
                            (m.onsuccess = j(function (e) {
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
                  a = j(a);
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
                      (y.onerror = On(o)));
                  } else if (e && d === `next`) {
                    var y = c ? g.getAll(_, f) : g.getAllKeys(_, f);
                    ((y.onsuccess = function (e) {
                      return a({ result: e.target.result });
                    }),
                      (y.onerror = On(o)));
                  } else {
                    var b = 0,
                      x = c || !(`openKeyCursor` in g) ? g.openCursor(_, d) : g.openKeyCursor(_, d),
                      S = [];
                    ((x.onsuccess = function () {
                      var e = x.result;
                      if (!e || (S.push(c ? e.value : e.primaryKey), ++b === l)) return a({ result: S });
                      e.continue();
                    }),
                      (x.onerror = On(o)));
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
                  e = j(e);
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
                      f = On(i),
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
                  e = j(e);
                  var a = n.objectStore(t).get(r);
                  ((a.onsuccess = function (t) {
                    return e(t.target.result);
                  }),
                    (a.onerror = On(i)));
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
                  ((u.onsuccess = j(function (t) {
                    return e(t.target.result);
                  })),
                    (u.onerror = On(n)));
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
              MAX_KEY: R(t),
              schema: c,
            }
          );
        }
        function Un(e, t) {
          return t.reduce(function (e, t) {
            var r = t.create;
            return n(n({}, e), r(e));
          }, e);
        }
        function Wn(e, t, n, r) {
          var i = n.IDBKeyRange;
          return (n.indexedDB, { dbcore: Un(Hn(t, i, r), e.dbcore) });
        }
        function Gn(e, t) {
          var n = t.db;
          ((e.core = Wn(e._middlewares, n, e._deps, t).dbcore),
            e.tables.forEach(function (t) {
              var n = t.name;
              e.core.schema.tables.some(function (e) {
                return e.name === n;
              }) && ((t.core = e.core.table(n)), e[n] instanceof e.Table && (e[n].core = t.core));
            }));
        }
        function Kn(e, t, n, r) {
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
        function qn(e, t) {
          t.forEach(function (t) {
            for (var n in t) t[n] instanceof e.Table && delete t[n];
          });
        }
        function Jn(e, t) {
          return e._cfg.version - t._cfg.version;
        }
        function Yn(e, t, n, r) {
          var i = e._dbSchema;
          n.objectStoreNames.contains(`$meta`) &&
            !i.$meta &&
            ((i.$meta = Ln(`$meta`, sr(``)[0], [])), e._storeNames.push(`$meta`));
          var o = e._createTransaction(`readwrite`, e._storeNames, i);
          (o.create(n), o._completion.catch(r));
          var s = o._reject.bind(o),
            c = k.transless || k;
          Tt(function () {
            if (((k.trans = o), (k.transless = c), t === 0))
              (a(i).forEach(function (e) {
                er(n, e, i[e].primKey, i[e].indexes);
              }),
                Gn(e, n),
                A.follow(function () {
                  return e.on.populate.fire(o);
                }).catch(s));
            else
              return (
                Gn(e, n),
                Zn(e, o, t)
                  .then(function (t) {
                    return Qn(e, t, o, n);
                  })
                  .catch(s)
              );
          });
        }
        function Xn(e, t) {
          (tr(e._dbSchema, t),
            t.db.version % 10 == 0 &&
              !t.objectStoreNames.contains(`$meta`) &&
              t.db.createObjectStore(`$meta`).add(Math.ceil(t.db.version / 10 - 1), `version`));
          var n = V(e, e.idbdb, t);
          or(e, e._dbSchema, t);
          for (
            var r = $n(n, e._dbSchema),
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
                  (Re && console.debug(`Dexie upgrade patch: Creating missing index ${e.name}.${t.src}`), rr(n, t));
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
        function Zn(e, t, n) {
          return t.storeNames.includes(`$meta`)
            ? t
                .table(`$meta`)
                .get(`version`)
                .then(function (e) {
                  return e ?? n;
                })
            : A.resolve(n);
        }
        function Qn(e, t, n, r) {
          var i = [],
            o = e._versions,
            s = (e._dbSchema = V(e, e.idbdb, r)),
            c = o.filter(function (e) {
              return e._cfg.version >= t;
            });
          if (c.length === 0) return A.resolve();
          c.forEach(function (o) {
            (i.push(function () {
              var i = s,
                c = o._cfg.dbschema;
              (or(e, i, r), or(e, c, r), (s = e._dbSchema = c));
              var l = $n(i, c);
              (l.add.forEach(function (e) {
                er(r, e[0], e[1].primKey, e[1].indexes);
              }),
                l.change.forEach(function (e) {
                  if (e.recreate) throw new E.Upgrade(`Not yet support for changing primary key`);
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
                (Gn(e, r), (n._memoizedTables = {}));
                var d = ee(c);
                (l.del.forEach(function (e) {
                  d[e] = i[e];
                }),
                  qn(e, [e.Transaction.prototype]),
                  Kn(e, [e.Transaction.prototype], a(d), d),
                  (n.schema = d));
                var f = ge(u);
                f && Et();
                var p,
                  m = A.follow(function () {
                    if (((p = u(n)), p && f)) {
                      var e = Dt.bind(null, null);
                      p.then(e, e);
                    }
                  });
                return p && typeof p.then == `function`
                  ? A.resolve(p)
                  : m.then(function () {
                      return p;
                    });
              }
            }),
              i.push(function (t) {
                var r = o._cfg.dbschema;
                (nr(r, t),
                  qn(e, [e.Transaction.prototype]),
                  Kn(e, [e.Transaction.prototype], e._storeNames, e._dbSchema),
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
            return i.length ? A.resolve(i.shift()(n.idbtrans)).then(l) : A.resolve();
          }
          return l().then(function () {
            tr(s, r);
          });
        }
        function $n(e, t) {
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
              (Re && console.debug(`Dexie: Creating missing table`, n), er(t, n, e[n].primKey, e[n].indexes));
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
        function V(e, t, n) {
          var r = {};
          return (
            v(t.objectStoreNames, 0).forEach(function (e) {
              for (
                var t = n.objectStore(e),
                  i = t.keyPath,
                  a = Fn(In(i), i || ``, !0, !1, !!t.autoIncrement, i && typeof i != `string`, !0),
                  o = [],
                  s = 0;
                s < t.indexNames.length;
                ++s
              ) {
                var c = t.index(t.indexNames[s]);
                i = c.keyPath;
                var l = Fn(c.name, i, !!c.unique, !!c.multiEntry, !1, i && typeof i != `string`, !1);
                o.push(l);
              }
              r[e] = Ln(e, a, o);
            }),
            r
          );
        }
        function ir(e, t, n) {
          e.verno = t.version / 10;
          var r = (e._dbSchema = V(e, t, n));
          ((e._storeNames = v(t.objectStoreNames, 0)), Kn(e, [e._allTables], a(r), r));
        }
        function ar(e, t) {
          var n = $n(V(e, e.idbdb, t), e._dbSchema);
          return !(
            n.add.length ||
            n.change.some(function (e) {
              return e.add.length || e.change.length;
            })
          );
        }
        function or(e, t, n) {
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
        function sr(e) {
          return e.split(`,`).map(function (e, t) {
            var n = e.split(`:`),
              r = n[1]?.trim();
            e = n[0].trim();
            var i = e.replace(/([&*]|\+\+)/g, ``),
              a = /^\[/.test(i) ? i.match(/^\[(.*)\]$/)[1].split(`+`) : i;
            return Fn(i, a || null, /\&/.test(e), /\*/.test(e), /\+\+/.test(e), o(a), t === 0, r);
          });
        }
        var cr = (function () {
          function e() {}
          return (
            (e.prototype._createTableSchema = function (e, t, n) {
              return Ln(e, t, n);
            }),
            (e.prototype._parseIndexSyntax = function (e) {
              return sr(e);
            }),
            (e.prototype._parseStoresSpec = function (e, t) {
              var n = this;
              a(e).forEach(function (r) {
                if (e[r] !== null) {
                  var i = n._parseIndexSyntax(e[r]),
                    a = i.shift();
                  if (!a) throw new E.Schema(`Invalid schema for table ` + r + `: ` + e[r]);
                  if (((a.unique = !0), a.multi)) throw new E.Schema(`Primary key cannot be multiEntry*`);
                  (i.forEach(function (e) {
                    if (e.auto) throw new E.Schema(`Only primary key can be marked as autoIncrement (++)`);
                    if (!e.keyPath) throw new E.Schema(`Index must have a name and cannot be an empty string`);
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
                qn(t, [t._allTables, t, t.Transaction.prototype]),
                Kn(t, [t._allTables, t, t.Transaction.prototype, this._cfg.tables], a(i), i),
                (t._storeNames = a(i)),
                this
              );
            }),
            (e.prototype.upgrade = function (e) {
              return ((this._cfg.contentUpgrade = Le(this._cfg.contentUpgrade || D, e)), this);
            }),
            e
          );
        })();
        function H(e) {
          return rn(cr.prototype, function (t) {
            ((this.db = e),
              (this._cfg = { version: t, storesSource: null, dbschema: {}, tables: {}, contentUpgrade: null }));
          });
        }
        var lr = ur();
        function ur() {
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
        function dr(e, t) {
          var n = e._dbNamesDB;
          return (
            n ||
              ((n = e._dbNamesDB = new ui(Ut, { addons: [], indexedDB: e, IDBKeyRange: t })),
              n.version(1).stores({ dbnames: `name` })),
            n.table(`dbnames`)
          );
        }
        function fr(e) {
          return e && typeof e.databases == `function`;
        }
        function pr(e) {
          var t = e.indexedDB,
            n = e.IDBKeyRange;
          return fr(t)
            ? Promise.resolve(t.databases()).then(function (e) {
                return e
                  .map(function (e) {
                    return e.name;
                  })
                  .filter(function (e) {
                    return e !== Ut;
                  });
              })
            : dr(t, n).toCollection().primaryKeys();
        }
        function mr(e, t) {
          var n = e.indexedDB,
            r = e.IDBKeyRange;
          !fr(n) && t !== Ut && dr(n, r).put({ name: t }).catch(D);
        }
        function hr(e, t) {
          var n = e.indexedDB,
            r = e.IDBKeyRange;
          !fr(n) && t !== Ut && dr(n, r).delete(t).catch(D);
        }
        function gr(e) {
          return Tt(function () {
            return ((k.letThrough = !0), e());
          });
        }
        function _r() {
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
        var vr;
        function yr(e) {
          return !(`from` in e);
        }
        var U = function (e, t) {
          if (this) s(this, arguments.length ? { d: 1, from: e, to: arguments.length > 1 ? t : e } : { d: 0 });
          else {
            var n = new U();
            return (e && `d` in e && s(n, e), n);
          }
        };
        d(
          U.prototype,
          ((vr = {
            add: function (e) {
              return (xr(this, e), this);
            },
            addKey: function (e) {
              return (br(this, e, e), this);
            },
            addKeys: function (e) {
              var t = this;
              return (
                e.forEach(function (e) {
                  return br(t, e, e);
                }),
                this
              );
            },
            hasKey: function (e) {
              var t = Cr(this).next(e).value;
              return t && F(t.from, e) <= 0 && F(t.to, e) >= 0;
            },
          }),
          (vr[de] = function () {
            return Cr(this);
          }),
          vr),
        );
        function br(e, t, n) {
          var r = F(t, n);
          if (!isNaN(r)) {
            if (r > 0) throw RangeError();
            if (yr(e)) return s(e, { from: t, to: n, d: 1 });
            var i = e.l,
              a = e.r;
            if (F(n, e.from) < 0) return (i ? br(i, t, n) : (e.l = { from: t, to: n, d: 1, l: null, r: null }), wr(e));
            if (F(t, e.to) > 0) return (a ? br(a, t, n) : (e.r = { from: t, to: n, d: 1, l: null, r: null }), wr(e));
            (F(t, e.from) < 0 && ((e.from = t), (e.l = null), (e.d = a ? a.d + 1 : 1)),
              F(n, e.to) > 0 && ((e.to = n), (e.r = null), (e.d = e.l ? e.l.d + 1 : 1)));
            var o = !e.r;
            (i && !e.l && xr(e, i), a && o && xr(e, a));
          }
        }
        function xr(e, t) {
          function n(e, t) {
            var r = t.from,
              i = t.to,
              a = t.l,
              o = t.r;
            (br(e, r, i), a && n(e, a), o && n(e, o));
          }
          yr(t) || n(e, t);
        }
        function Sr(e, t) {
          var n = Cr(t),
            r = n.next();
          if (r.done) return !1;
          for (var i = r.value, a = Cr(e), o = a.next(i.from), s = o.value; !r.done && !o.done;) {
            if (F(s.from, i.to) <= 0 && F(s.to, i.from) >= 0) return !0;
            F(i.from, s.from) < 0 ? (i = (r = n.next(s.from)).value) : (s = (o = a.next(i.from)).value);
          }
          return !1;
        }
        function Cr(e) {
          var t = yr(e) ? null : { s: 0, n: e };
          return {
            next: function (e) {
              for (var n = arguments.length > 0; t;)
                switch (t.s) {
                  case 0:
                    if (((t.s = 1), n)) for (; t.n.l && F(e, t.n.from) < 0;) t = { up: t, n: t.n.l, s: 1 };
                    else for (; t.n.l;) t = { up: t, n: t.n.l, s: 1 };
                  case 1:
                    if (((t.s = 2), !n || F(e, t.n.to) <= 0)) return { value: t.n, done: !1 };
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
        function wr(e) {
          var t = (e.r?.d || 0) - (e.l?.d || 0),
            r = t > 1 ? `r` : t < -1 ? `l` : ``;
          if (r) {
            var i = r === `r` ? `l` : `r`,
              a = n({}, e),
              o = e[r];
            ((e.from = o.from), (e.to = o.to), (e[r] = o[r]), (a[r] = o[i]), (e[i] = a), (a.d = Tr(a)));
          }
          e.d = Tr(e);
        }
        function Tr(e) {
          var t = e.r,
            n = e.l;
          return (t ? (n ? Math.max(t.d, n.d) : t.d) : n ? n.d : 0) + 1;
        }
        function Er(e, t) {
          return (
            a(t).forEach(function (n) {
              e[n] ? xr(e[n], t[n]) : (e[n] = ae(t[n]));
            }),
            e
          );
        }
        function Dr(e, t) {
          return (
            e.all ||
            t.all ||
            Object.keys(e).some(function (n) {
              return t[n] && Sr(t[n], e[n]);
            })
          );
        }
        var Or = {},
          kr = {},
          Ar = !1;
        function jr(e, t) {
          (Er(kr, e),
            Ar ||
              ((Ar = !0),
              setTimeout(function () {
                Ar = !1;
                var e = kr;
                ((kr = {}), Mr(e, !1));
              }, 0)));
        }
        function Mr(e, t) {
          t === void 0 && (t = !1);
          var n = /* @__PURE__ */ new Set();
          if (e.all)
            for (var r = 0, i = Object.values(Or); r < i.length; r++) {
              var a = i[r];
              Nr(a, e, n, t);
            }
          else
            for (var o in e) {
              var s = /^idb\:\/\/(.*)\/(.*)\//.exec(o);
              if (s) {
                var a = Or[`idb://${s[1]}/${s[2]}`];
                a && Nr(a, e, n, t);
              }
            }
          n.forEach(function (e) {
            return e();
          });
        }
        function Nr(e, t, n, r) {
          for (var i = [], a = 0, o = Object.entries(e.queries.query); a < o.length; a++) {
            for (var s = o[a], c = s[0], l = s[1], u = [], d = 0, f = l; d < f.length; d++) {
              var p = f[d];
              Dr(t, p.obsSet)
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
        function Pr(e) {
          var t = e._state,
            n = e._deps.indexedDB;
          if (t.isBeingOpened || e.idbdb)
            return t.dbReadyPromise.then(function () {
              return t.dbOpenError ? N(t.dbOpenError) : e;
            });
          ((t.isBeingOpened = !0), (t.dbOpenError = null), (t.openComplete = !1));
          var r = t.openCanceller,
            a = Math.round(e.verno * 10),
            o = !1;
          function s() {
            if (t.openCanceller !== r) throw new E.DatabaseClosed(`db.open() was cancelled`);
          }
          var c = t.dbReadyResolve,
            l = null,
            u = !1,
            d = function () {
              return new A(function (r, i) {
                if ((s(), !n)) throw new E.MissingAPI();
                var c = e.name,
                  f = t.autoSchema || !a ? n.open(c) : n.open(c, a);
                if (!f) throw new E.MissingAPI();
                ((f.onerror = On(i)),
                  (f.onblocked = j(e._fireOnBlocked)),
                  (f.onupgradeneeded = j(function (r) {
                    if (((l = f.transaction), t.autoSchema && !e._options.allowEmptyDB)) {
                      ((f.onerror = kn), l.abort(), f.result.close());
                      var a = n.deleteDatabase(c);
                      a.onsuccess = a.onerror = j(function () {
                        i(new E.NoSuchDatabase(`Database ${c} doesnt exist`));
                      });
                    } else {
                      l.onerror = On(i);
                      var s = r.oldVersion > 2 ** 62 ? 0 : r.oldVersion;
                      ((u = s < 1), (e.idbdb = f.result), o && Xn(e, l), Yn(e, s / 10, l, i));
                    }
                  }, i)),
                  (f.onsuccess = j(function () {
                    l = null;
                    var n = (e.idbdb = f.result),
                      i = v(n.objectStoreNames);
                    if (i.length > 0)
                      try {
                        var s = n.transaction(Rn(i), `readonly`);
                        if (t.autoSchema) ir(e, n, s);
                        else if ((or(e, e._dbSchema, s), !ar(e, s) && !o))
                          return (
                            console.warn(
                              `Dexie SchemaDiff: Schema was extended without increasing the number passed to db.version(). Dexie will add missing parts and increment native version number to workaround this.`,
                            ),
                            n.close(),
                            (a = n.version + 1),
                            (o = !0),
                            r(d())
                          );
                        Gn(e, s);
                      } catch {}
                    (lr.add(e),
                      (n.onversionchange = j(function (n) {
                        ((t.vcFired = !0), e.on(`versionchange`).fire(n));
                      })),
                      (n.onclose = j(function () {
                        e.close({ disableAutoOpen: !1 });
                      })),
                      u && mr(e._deps, c),
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
                return A.reject(e);
              });
            },
            f = typeof navigator < `u` && !!n && n === i.indexedDB;
          return A.race([r, (f ? _r() : A.resolve()).then(d)])
            .then(function () {
              return (
                s(),
                (t.onReadyBeingFired = []),
                A.resolve(
                  gr(function () {
                    return e.on.ready.fire(e.vip);
                  }),
                ).then(function n() {
                  if (t.onReadyBeingFired.length > 0) {
                    var r = t.onReadyBeingFired.reduce(Le, D);
                    return (
                      (t.onReadyBeingFired = []),
                      A.resolve(
                        gr(function () {
                          return r(e.vip);
                        }),
                      ).then(n)
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
              return (r === t.openCanceller && e._close(), N(n));
            })
            .finally(function () {
              ((t.openComplete = !0), c());
            })
            .then(function () {
              if (u) {
                var t = {};
                (e.tables.forEach(function (n) {
                  (n.schema.indexes.forEach(function (r) {
                    r.name && (t[`idb://${e.name}/${n.name}/${r.name}`] = new U(-1 / 0, [[[]]]));
                  }),
                    (t[`idb://${e.name}/${n.name}/`] = t[`idb://${e.name}/${n.name}/:dels`] = new U(-1 / 0, [[[]]])));
                }),
                  Mn(An).fire(t),
                  Mr(t, !0));
              }
              return e;
            });
        }
        function Fr(e) {
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
        function Ir(e, t, n) {
          var r = arguments.length;
          if (r < 2) throw new E.InvalidArgument(`Too few arguments`);
          for (var i = Array(r - 1); --r;) i[r - 1] = arguments[r];
          return ((n = i.pop()), [e, ne(i), n]);
        }
        function W(e, t, n, r, i) {
          return A.resolve().then(function () {
            var a = k.transless || k,
              o = e._createTransaction(t, n, e._dbSchema, r);
            o.explicit = !0;
            var s = { trans: o, transless: a };
            if (r) o.idbtrans = r.idbtrans;
            else
              try {
                (o.create(), (o.idbtrans._explicit = !0), (e._state.PR1398_maxLoop = 3));
              } catch (r) {
                return r.name === Te.InvalidState && e.isOpen() && --e._state.PR1398_maxLoop > 0
                  ? (console.warn(`Dexie: Need to reopen db`),
                    e.close({ disableAutoOpen: !1 }),
                    e.open().then(function () {
                      return W(e, t, n, null, i);
                    }))
                  : N(r);
              }
            var c = ge(i);
            c && Et();
            var l,
              u = A.follow(function () {
                if (((l = i.call(o, o)), l)) {
                  if (c) {
                    var e = Dt.bind(null, null);
                    l.then(e, e);
                  } else typeof l.next == `function` && typeof l.throw == `function` && (l = Fr(l));
                }
              }, s);
            return (
              l && typeof l.then == `function`
                ? A.resolve(l).then(function (e) {
                    return o.active
                      ? e
                      : N(new E.PrematureCommit(`Transaction committed too early. See http://bit.ly/2kdckMn`));
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
                return (o._reject(e), N(e));
              });
          });
        }
        function Lr(e, t, n) {
          for (var r = o(e) ? e.slice() : [e], i = 0; i < n; ++i) r.push(t);
          return r;
        }
        function Rr(e) {
          return n(n({}, e), {
            table: function (t) {
              var r = e.table(t),
                i = r.schema,
                a = Object.create(null),
                o = [];
              function s(e, t, r) {
                var i = B(e),
                  c = (a[i] = a[i] || []),
                  l = e == null ? 0 : typeof e == `string` ? 1 : e.length,
                  u = t > 0,
                  d = n(n({}, r), {
                    name: u ? `${i}(virtual-from:${r.name})` : r.name,
                    lowLevelIndex: r,
                    isVirtual: u,
                    keyTail: t,
                    keyLength: l,
                    extractKey: zn(e),
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
                var t = a[B(e)];
                return t && t[0];
              }
              function p(t, n) {
                return {
                  type: t.type === 1 ? 2 : t.type,
                  lower: Lr(t.lower, t.lowerOpen ? e.MAX_KEY : e.MIN_KEY, n),
                  lowerOpen: !0,
                  upper: Lr(t.upper, t.upperOpen ? e.MIN_KEY : e.MAX_KEY, n),
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
                        : n.continue(Lr(r, t.reverse ? e.MAX_KEY : e.MIN_KEY, i));
                    }
                    return Object.create(n, {
                      continue: { value: r },
                      continuePrimaryKey: {
                        value: function (t, r) {
                          n.continuePrimaryKey(Lr(t, e.MAX_KEY, i), r);
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
        var zr = { stack: `dbcore`, name: `VirtualIndexMiddleware`, level: 1, create: Rr };
        function Br(e, t, n, r) {
          return (
            (n ||= {}),
            (r ||= ``),
            a(e).forEach(function (i) {
              if (!u(t, i)) n[r + i] = void 0;
              else {
                var a = e[i],
                  o = t[i];
                if (typeof a == `object` && typeof o == `object` && a && o) {
                  var s = ue(a);
                  s === ue(o)
                    ? s === `Object`
                      ? Br(a, o, n, r + i + `.`)
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
        function Vr(e, t) {
          return t.type === `delete` ? t.keys : t.keys || t.values.map(e.extractKey);
        }
        var Hr = {
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
                    var o = k.trans,
                      s = o.table(t).hook,
                      c = s.deleting,
                      l = s.creating,
                      d = s.updating;
                    switch (e.type) {
                      case `add`:
                        if (l.fire === D) break;
                        return o._promise(
                          `readwrite`,
                          function () {
                            return f(e);
                          },
                          !0,
                        );
                      case `put`:
                        if (l.fire === D && d.fire === D) break;
                        return o._promise(
                          `readwrite`,
                          function () {
                            return f(e);
                          },
                          !0,
                        );
                      case `delete`:
                        if (c.fire === D) break;
                        return o._promise(
                          `readwrite`,
                          function () {
                            return f(e);
                          },
                          !0,
                        );
                      case `deleteRange`:
                        if (c.fire === D) break;
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
                      var t = k.trans,
                        o = e.keys || Vr(a, e);
                      if (!o) throw Error(`Keys missing`);
                      return (
                        (e = e.type === `add` || e.type === `put` ? n(n({}, e), { keys: o }) : n({}, e)),
                        e.type !== `delete` && (e.values = r([], e.values, !0)),
                        e.keys && (e.keys = r([], e.keys, !0)),
                        Ur(i, e, o).then(function (n) {
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
                              var p = Br(o, e.values[i]),
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
        function Ur(e, t, n) {
          return t.type === `add` ? Promise.resolve([]) : e.getMany({ trans: t.trans, keys: n, cache: `immutable` });
        }
        function Wr(e, t, n) {
          try {
            if (!t || t.keys.length < e.length) return null;
            for (var r = [], i = 0, a = 0; i < t.keys.length && a < e.length; ++i)
              F(t.keys[i], e[a]) === 0 && (r.push(n ? se(t.values[i]) : t.values[i]), ++a);
            return r.length === e.length ? r : null;
          } catch {
            return null;
          }
        }
        var Gr = {
          stack: `dbcore`,
          level: -1,
          create: function (e) {
            return {
              table: function (t) {
                var r = e.table(t);
                return n(n({}, r), {
                  getMany: function (e) {
                    if (!e.cache) return r.getMany(e);
                    var t = Wr(e.keys, e.trans._cache, e.cache === `clone`);
                    return t
                      ? A.resolve(t)
                      : r.getMany(e).then(function (t) {
                          return ((e.trans._cache = { keys: e.keys, values: e.cache === `clone` ? se(t) : t }), t);
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
        function Kr(e, t) {
          return (
            e.trans.mode === `readonly` &&
            !!e.subscr &&
            !e.trans.explicit &&
            e.trans.db._options.cache !== `disabled` &&
            !t.schema.primaryKey.outbound
          );
        }
        function qr(e, t) {
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
        var Jr = {
          stack: `dbcore`,
          level: 0,
          name: `Observability`,
          create: function (e) {
            var t = e.schema.name,
              r = new U(e.MIN_KEY, e.MAX_KEY);
            return n(n({}, e), {
              transaction: function (t, n, r) {
                if (k.subscr && n !== `readonly`)
                  throw new E.ReadOnly(`Readwrite transaction in liveQuery context. Querier source: ${k.querier}`);
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
                          return u[n] || (u[n] = new U());
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
                                    Vr(l, n).filter(function (e) {
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
                        var b = h === `delete` || _.length === v.length ? Wr(_, y) : null;
                        (b || m.addKeys(_), (b || v) && Yr(d, c, b, v));
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
                          (a.mutatedParts = Er(a.mutatedParts || {}, u)),
                          e
                        );
                      });
                    },
                  }),
                  h = function (t) {
                    var n = t.query,
                      r = n.index,
                      i = n.range;
                    return [r, new U(i.lower ?? e.MIN_KEY, i.upper ?? e.MAX_KEY)];
                  },
                  g = {
                    get: function (e) {
                      return [l, new U(e.key)];
                    },
                    getMany: function (e) {
                      return [l, new U().addKeys(e.keys)];
                    },
                    count: h,
                    query: h,
                    openCursor: h,
                  };
                return (
                  a(g).forEach(function (e) {
                    m[e] = function (a) {
                      var o = k.subscr,
                        c = !!o,
                        l = Kr(k, s) && qr(e, a) ? (a.obsSet = {}) : o;
                      if (c) {
                        var u = function (e) {
                            var n = `idb://${t}/${i}/${e}`;
                            return l[n] || (l[n] = new U());
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
        function Yr(e, t, n, r) {
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
              F(i, o) !== 0 && (i != null && s(i), o != null && s(o));
            });
          }
          t.indexes.forEach(i);
        }
        function Xr(e, t, r) {
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
        function Zr(e, t) {
          return t.lower === void 0 ? !0 : t.lowerOpen ? F(e, t.lower) > 0 : F(e, t.lower) >= 0;
        }
        function Qr(e, t) {
          return t.upper === void 0 ? !0 : t.upperOpen ? F(e, t.upper) < 0 : F(e, t.upper) <= 0;
        }
        function $r(e, t) {
          return Zr(e, t) && Qr(e, t);
        }
        function ei(e, t, n, r, i, a) {
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
                for (var a = new U(), s = n.values.length - 1; s >= 0; --s) {
                  var f = n.values[s],
                    p = u(f);
                  if (!a.hasKey(p)) {
                    var m = d(f);
                    (c && o(m)
                      ? m.some(function (e) {
                          return $r(e, l);
                        })
                      : $r(m, l)) && (a.addKey(p), i.push(f));
                  }
                }
              switch (n.type) {
                case `add`:
                  var h = new U().addKeys(
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
                  var g = new U().addKeys(
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
                  var _ = new U().addKeys(n.keys);
                  r = e.filter(function (e) {
                    return !_.hasKey(t.values ? u(e) : e);
                  });
                  break;
                case `deleteRange`:
                  var v = n.range;
                  r = e.filter(function (e) {
                    return !$r(u(e), v);
                  });
              }
              return r;
            }, e);
          if (p === e) return e;
          var m = function (e, t) {
            return F(f(e), f(t)) || F(u(e), u(t));
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
              (p.length > t.limit
                ? (p.length = t.limit)
                : e.length === t.limit && p.length < t.limit && (i.dirty = !0)),
            a ? Object.freeze(p) : p
          );
        }
        function ti(e, t) {
          return (
            F(e.lower, t.lower) === 0 &&
            F(e.upper, t.upper) === 0 &&
            !!e.lowerOpen == !!t.lowerOpen &&
            !!e.upperOpen == !!t.upperOpen
          );
        }
        function ni(e, t, n, r) {
          if (e === void 0) return t === void 0 ? 0 : -1;
          if (t === void 0) return 1;
          var i = F(e, t);
          if (i === 0) {
            if (n && r) return 0;
            if (n) return 1;
            if (r) return -1;
          }
          return i;
        }
        function ri(e, t, n, r) {
          if (e === void 0) return t === void 0 ? 0 : 1;
          if (t === void 0) return -1;
          var i = F(e, t);
          if (i === 0) {
            if (n && r) return 0;
            if (n) return -1;
            if (r) return 1;
          }
          return i;
        }
        function ii(e, t) {
          return (
            ni(e.lower, t.lower, e.lowerOpen, t.lowerOpen) <= 0 && ri(e.upper, t.upper, e.upperOpen, t.upperOpen) >= 0
          );
        }
        function ai(e, t, n, r) {
          var i = Or[`idb://${e}/${t}`];
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
                    ti(e.req.query.range, r.query.range)
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
                        ii(e.req.query.range, r.query.range)
                      );
                    }),
                    !1,
                    i,
                    o,
                  ];
            case `count`:
              var l = o.find(function (e) {
                return ti(e.req.query.range, r.query.range);
              });
              return [l, !!l, i, o];
          }
        }
        function oi(e, t, n, r) {
          (e.subscribers.add(n),
            r.addEventListener(`abort`, function () {
              (e.subscribers.delete(n), e.subscribers.size === 0 && si(e, t));
            }));
        }
        function si(e, t) {
          setTimeout(function () {
            e.subscribers.size === 0 && pe(t, e);
          }, 3e3);
        }
        var ci = {
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
                              d = Or[`idb://${t}/${u}`];
                            if (d) {
                              var f = e.table(u),
                                p = d.optimisticOps.filter(function (e) {
                                  return e.trans === a;
                                });
                              if (a._explicit && i && a.mutatedParts)
                                for (var m = 0, h = Object.values(d.queries.query); m < h.length; m++)
                                  for (var g = h[m], _ = 0, v = g.slice(); _ < v.length; _++) {
                                    var y = v[_];
                                    Dr(y.obsSet, a.mutatedParts) &&
                                      (pe(g, y),
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
                                          T = ei(y.res, y.req, p, f, y, w);
                                        y.dirty
                                          ? (pe(g, y),
                                            y.subscribers.forEach(function (e) {
                                              return s.add(e);
                                            }))
                                          : T !== y.res && ((y.res = T), (y.promise = A.resolve({ result: T })));
                                      } else
                                        (y.dirty && pe(g, y),
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
                    var o = k.trans;
                    if (
                      a.outbound ||
                      o.db._options.cache === `disabled` ||
                      o.explicit ||
                      o.idbtrans.mode !== `readwrite`
                    )
                      return i.mutate(e);
                    var s = Or[`idb://${t}/${r}`];
                    if (!s) return i.mutate(e);
                    var c = i.mutate(e);
                    return (
                      (e.type === `add` || e.type === `put`) &&
                      (e.values.length >= 50 ||
                        Vr(a, e).some(function (e) {
                          return e == null;
                        }))
                        ? c.then(function (t) {
                            var r = Xr(
                              s,
                              n(n({}, e), {
                                values: e.values.map(function (e, r) {
                                  if (t.failures[r]) return e;
                                  var i = a.keyPath?.includes(`.`) ? se(e) : n({}, e);
                                  return (w(i, a.keyPath, t.results[r]), i);
                                }),
                              }),
                              t,
                            );
                            (s.optimisticOps.push(r),
                              queueMicrotask(function () {
                                return e.mutatedParts && jr(e.mutatedParts);
                              }));
                          })
                        : (s.optimisticOps.push(e),
                          e.mutatedParts && jr(e.mutatedParts),
                          c.then(function (t) {
                            if (t.numFailures > 0) {
                              pe(s.optimisticOps, e);
                              var n = Xr(s, e, t);
                              (n && s.optimisticOps.push(n), e.mutatedParts && jr(e.mutatedParts));
                            }
                          }),
                          c.catch(function () {
                            (pe(s.optimisticOps, e), e.mutatedParts && jr(e.mutatedParts));
                          })),
                      c
                    );
                  },
                  query: function (e) {
                    if (!Kr(k, i) || !qr(`query`, e)) return i.query(e);
                    var n = k.trans?.db._options.cache === `immutable`,
                      a = k,
                      o = a.requery,
                      s = a.signal,
                      c = ai(t, r, `query`, e),
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
                          return (f && l && pe(f, l), Promise.reject(e));
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
                            (d ||= Or[`idb://${t}/${r}`] =
                              {
                                queries: { query: {}, count: {} },
                                objs: /* @__PURE__ */ new Map(),
                                optimisticOps: [],
                                unsignaledParts: {},
                              }),
                            (d.queries.query[e.query.index.name || ``] = f)));
                    }
                    return (
                      oi(l, f, o, s),
                      l.promise.then(function (t) {
                        var r = ei(t.result, e, d?.optimisticOps, i, l, n);
                        return { result: n ? r : se(r) };
                      })
                    );
                  },
                });
              },
            });
          },
        };
        function li(e, t) {
          return new Proxy(e, {
            get: function (e, n, r) {
              return n === `db` ? t : Reflect.get(e, n, r);
            },
          });
        }
        var ui = (function () {
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
                    maxConnections: Ht,
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
                dbReadyResolve: D,
                dbReadyPromise: null,
                cancelOpen: D,
                openCanceller: null,
                autoSchema: !0,
                PR1398_maxLoop: 3,
                autoOpen: r.autoOpen,
              };
              ((s.dbReadyPromise = new A(function (e) {
                s.dbReadyResolve = e;
              })),
                (s.openCanceller = new A(function (e, t) {
                  s.cancelOpen = t;
                })),
                (this._state = s),
                (this.name = t),
                (this.on = nn(this, `populate`, `blocked`, `versionchange`, `close`, { ready: [Le, D] })),
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
                      if (e.openComplete) (e.dbOpenError || A.resolve().then(n), r && t(n));
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
                (this.Collection = gn(this)),
                (this.Table = an(this)),
                (this.Transaction = Pn(this)),
                (this.Version = H(this)),
                (this.WhereClause = Dn(this)),
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
                (this._maxKey = R(r.IDBKeyRange)),
                (this._createTransaction = function (e, t, n, r) {
                  return new i.Transaction(e, t, n, i._options.chromeTransactionDurability, r);
                }),
                (this._fireOnBlocked = function (e) {
                  (i.on(`blocked`).fire(e),
                    lr
                      .toArray()
                      .filter(function (e) {
                        return e.name === i.name && e !== i && !e._state.vcFired;
                      })
                      .map(function (t) {
                        return t.on(`versionchange`).fire(e);
                      }));
                }),
                this.use(Gr),
                this.use(ci),
                this.use(Jr),
                this.use(zr),
                this.use(Hr));
              var c = new Proxy(this, {
                get: function (e, t, n) {
                  if (t === `_vip`) return !0;
                  if (t === `table`)
                    return function (e) {
                      return li(i.table(e), c);
                    };
                  var r = Reflect.get(e, t, n);
                  return r instanceof tn
                    ? li(r, c)
                    : t === `tables`
                      ? r.map(function (e) {
                          return li(e, c);
                        })
                      : t === `_createTransaction`
                        ? function () {
                            return li(r.apply(this, arguments), c);
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
                if (isNaN(e) || e < 0.1) throw new E.Type(`Given version is not a positive number`);
                if (((e = Math.round(e * 10) / 10), this.idbdb || this._state.isBeingOpened))
                  throw new E.Schema(`Cannot add version when database is open`);
                this.verno = Math.max(this.verno, e);
                var t = this._versions,
                  n = t.filter(function (t) {
                    return t._cfg.version === e;
                  })[0];
                return (
                  n ||
                  ((n = new this.Version(e)), t.push(n), t.sort(Jn), n.stores({}), (this._state.autoSchema = !1), n)
                );
              }),
              (e.prototype._whenReady = function (e) {
                var t = this;
                return this.idbdb && (this._state.openComplete || k.letThrough || this._vip)
                  ? e()
                  : new A(function (e, n) {
                      if (t._state.openComplete) return n(new E.DatabaseClosed(t._state.dbOpenError));
                      if (!t._state.isBeingOpened) {
                        if (!t._state.autoOpen) {
                          n(new E.DatabaseClosed());
                          return;
                        }
                        t.open().catch(D);
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
                return Nt(O, function () {
                  return Pr(e);
                });
              }),
              (e.prototype._close = function () {
                this.on.close.fire(new CustomEvent(`close`));
                var e = this._state;
                if ((lr.remove(this), this.idbdb)) {
                  try {
                    this.idbdb.close();
                  } catch {}
                  this.idbdb = null;
                }
                e.isBeingOpened ||
                  ((e.dbReadyPromise = new A(function (t) {
                    e.dbReadyResolve = t;
                  })),
                  (e.openCanceller = new A(function (t, n) {
                    e.cancelOpen = n;
                  })));
              }),
              (e.prototype.close = function (e) {
                var t = (e === void 0 ? { disableAutoOpen: !0 } : e).disableAutoOpen,
                  n = this._state;
                t
                  ? (n.isBeingOpened && n.cancelOpen(new E.DatabaseClosed()),
                    this._close(),
                    (n.autoOpen = !1),
                    (n.dbOpenError = new E.DatabaseClosed()))
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
                return new A(function (i, a) {
                  var o = function () {
                    t.close(e);
                    var n = t._deps.indexedDB.deleteDatabase(t.name);
                    ((n.onsuccess = j(function () {
                      (hr(t._deps, t.name), i());
                    })),
                      (n.onerror = On(a)),
                      (n.onblocked = t._fireOnBlocked));
                  };
                  if (n) throw new E.InvalidArgument(`Invalid closeOptions argument to db.delete()`);
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
                var e = Ir.apply(this, arguments);
                return this._transaction.apply(this, e);
              }),
              (e.prototype._transaction = function (e, t, n) {
                var r = this,
                  i = k.trans;
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
                    e == `r` || e === P)
                  )
                    o = P;
                  else if (e == `rw` || e == Wt) o = Wt;
                  else throw new E.InvalidArgument(`Invalid transaction mode: ` + e);
                  if (i) {
                    if (i.mode === P && o === Wt) {
                      if (a) i = null;
                      else
                        throw new E.SubTransaction(
                          `Cannot enter a sub-transaction with READWRITE mode when parent transaction is READONLY`,
                        );
                    }
                    (i &&
                      s.forEach(function (e) {
                        if (i && i.storeNames.indexOf(e) === -1) {
                          if (a) i = null;
                          else throw new E.SubTransaction(`Table ` + e + ` not included in parent transaction.`);
                        }
                      }),
                      a && i && !i.active && (i = null));
                  }
                } catch (e) {
                  return i
                    ? i._promise(null, function (t, n) {
                        n(e);
                      })
                    : N(e);
                }
                var c = W.bind(null, this, o, s, i, n);
                return i
                  ? i._promise(o, c, `lock`)
                  : k.trans
                    ? Nt(k.transless, function () {
                        return r._whenReady(c);
                      })
                    : this._whenReady(c);
              }),
              (e.prototype.table = function (e) {
                if (!u(this._allTables, e)) throw new E.InvalidTable(`Table ${e} does not exist`);
                return this._allTables[e];
              }),
              e
            );
          })(),
          di = typeof Symbol < `u` && `observable` in Symbol ? Symbol.observable : `@@observable`,
          fi = (function () {
            function e(e) {
              this._subscribe = e;
            }
            return (
              (e.prototype.subscribe = function (e, t, n) {
                return this._subscribe(!e || typeof e == `function` ? { next: e, error: t, complete: n } : e);
              }),
              (e.prototype[di] = function () {
                return this;
              }),
              e
            );
          })(),
          pi;
        try {
          pi = {
            indexedDB: i.indexedDB || i.mozIndexedDB || i.webkitIndexedDB || i.msIndexedDB,
            IDBKeyRange: i.IDBKeyRange || i.webkitIDBKeyRange,
          };
        } catch {
          pi = { indexedDB: null, IDBKeyRange: null };
        }
        function mi(e) {
          var t = !1,
            n,
            r = new fi(function (r) {
              var i = ge(e);
              function a(t) {
                var n = pt();
                try {
                  i && Et();
                  var r = Tt(e, t);
                  return (i && (r = r.finally(Dt)), r);
                } finally {
                  n && mt();
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
                    o || ((o = !0), s && s.abort(), d && Mn.storagemutated.unsubscribe(m));
                  },
                };
              r.start && r.start(u);
              var d = !1,
                f = function () {
                  return Ft(h);
                };
              function p() {
                return Dr(l, c);
              }
              var m = function (e) {
                  (Er(c, e), p() && f());
                },
                h = function () {
                  if (!o && pi.indexedDB) {
                    c = {};
                    var i = {};
                    (s && s.abort(), (s = new AbortController()));
                    var u = { subscr: i, signal: s.signal, requery: f, querier: e, trans: null },
                      h = a(u);
                    ((d ||= (Mn.storagemutated.subscribe(m), !0)),
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
                                      Ft(function () {
                                        return !o && r.next && r.next(e);
                                      })))));
                        },
                        function (e) {
                          o ||
                            u.signal.aborted ||
                            ((t = !1),
                            [`DatabaseClosedError`, `AbortError`].includes(e?.name) ||
                              o ||
                              Ft(function () {
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
        var hi = ui;
        (d(
          hi,
          n(n({}, ke), {
            delete: function (e) {
              return new hi(e, { addons: [] }).delete();
            },
            exists: function (e) {
              return new hi(e, { addons: [] })
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
                return pr(hi.dependencies).then(e);
              } catch {
                return N(new E.MissingAPI());
              }
            },
            defineClass: function () {
              function e(e) {
                s(this, e);
              }
              return e;
            },
            ignoreTransaction: function (e) {
              return k.trans ? Nt(k.transless || O, e) : e();
            },
            vip: gr,
            async: function (e) {
              return function () {
                try {
                  var t = Fr(e.apply(this, arguments));
                  return !t || typeof t.then != `function` ? A.resolve(t) : t;
                } catch (e) {
                  return N(e);
                }
              };
            },
            spawn: function (e, t, n) {
              try {
                var r = Fr(e.apply(n, t || []));
                return !r || typeof r.then != `function` ? A.resolve(r) : r;
              } catch (e) {
                return N(e);
              }
            },
            currentTransaction: {
              get: function () {
                return k.trans || null;
              },
            },
            waitFor: function (e, t) {
              var n = A.resolve(typeof e == `function` ? hi.ignoreTransaction(e) : e).timeout(t || 6e4);
              return k.trans ? k.trans.waitFor(n) : n;
            },
            Promise: A,
            debug: {
              get: function () {
                return Re;
              },
              set: function (e) {
                ze(e);
              },
            },
            derive: m,
            extend: s,
            props: d,
            override: y,
            Events: nn,
            on: Mn,
            liveQuery: mi,
            extendObservabilitySet: Er,
            getByKeyPath: C,
            setByKeyPath: w,
            delByKeyPath: T,
            shallowClone: ee,
            deepClone: se,
            getObjectDiff: Br,
            cmp: F,
            asap: x,
            minKey: zt,
            addons: [],
            connections: { get: lr.toArray },
            errnames: Te,
            dependencies: pi,
            cache: Or,
            semVer: Lt,
            version: Lt.split(`.`)
              .map(function (e) {
                return parseInt(e);
              })
              .reduce(function (e, t, n) {
                return e + t / 10 ** (n * 2);
              }),
          }),
        ),
          (hi.maxKey = R(hi.dependencies.IDBKeyRange)),
          typeof dispatchEvent < `u` &&
            typeof addEventListener < `u` &&
            (Mn(An, function (e) {
              if (!_i) {
                var t = new CustomEvent(jn, { detail: e });
                ((_i = !0), dispatchEvent(t), (_i = !1));
              }
            }),
            addEventListener(jn, function (e) {
              var t = e.detail;
              _i || gi(t);
            })));
        function gi(e) {
          var t = _i;
          try {
            ((_i = !0), Mn.storagemutated.fire(e), Mr(e, !0));
          } finally {
            _i = t;
          }
        }
        var _i = !1,
          vi,
          yi = function () {};
        (typeof BroadcastChannel < `u` &&
          ((yi = function () {
            ((vi = new BroadcastChannel(jn)),
              (vi.onmessage = function (e) {
                return e.data && gi(e.data);
              }));
          }),
          yi(),
          typeof vi.unref == `function` && vi.unref(),
          Mn(An, function (e) {
            _i || vi.postMessage(e);
          })),
          typeof addEventListener < `u` &&
            (addEventListener(`pagehide`, function (e) {
              if (!ui.disableBfCache && e.persisted) {
                (Re && console.debug(`Dexie: handling persisted pagehide`), vi?.close());
                for (var t = 0, n = lr.toArray(); t < n.length; t++) n[t].close({ disableAutoOpen: !1 });
              }
            }),
            addEventListener(`pageshow`, function (e) {
              !ui.disableBfCache &&
                e.persisted &&
                (Re && console.debug(`Dexie: handling persisted pageshow`), yi(), gi({ all: new U(-1 / 0, [[]]) }));
            })));
        function bi(e) {
          return new en({ add: e });
        }
        function xi(e) {
          return new en({ remove: e });
        }
        function Si(e, t) {
          return new en({ replacePrefix: [e, t] });
        }
        return (
          (A.rejectionMapper = Oe),
          ze(Re),
          n(
            ui,
            /* @__PURE__ */ Object.freeze({
              __proto__: null,
              DEFAULT_MAX_CONNECTIONS: Ht,
              Dexie: ui,
              Entity: Jt,
              PropModification: en,
              RangeSet: U,
              add: bi,
              cmp: F,
              default: ui,
              liveQuery: mi,
              mergeRanges: xr,
              rangesOverlap: Sr,
              remove: xi,
              replacePrefix: Si,
            }),
            { default: ui },
          ),
          ui
        );
      });
    })(),
    1,
  ),
  Ut = Symbol.for(`Dexie`),
  P = globalThis[Ut] || (globalThis[Ut] = Ht.default);
if (Ht.default.semVer !== P.semVer)
  throw Error(`Two different versions of Dexie loaded in the same app: ${Ht.default.semVer} and ${P.semVer}`);
var {
    liveQuery: Wt,
    mergeRanges: Gt,
    rangesOverlap: Kt,
    RangeSet: qt,
    cmp: Jt,
    Entity: F,
    PropModification: Yt,
    replacePrefix: Xt,
    add: Zt,
    remove: Qt,
    DexieYProvider: $t,
  } = P,
  en = 1e3;
function I(e) {
  return (t) => {
    let n = !1,
      r,
      i,
      a = () => {
        i = Wt(e).subscribe({
          next: (e) => {
            n || t(e);
          },
          error: () => {
            n || (r = setTimeout(a, en));
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
function tn(e) {
  let t = crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(16)),
    n = Math.max(0, Math.floor(e)).toString(16).padStart(12, `0`).slice(-12),
    r = [...t].map((e) => e.toString(16).padStart(2, `0`)).join(``),
    i = `89ab`.charAt((t[8] ?? 0) & 3);
  return `${n.slice(0, 8)}-${n.slice(8)}-7${r.slice(13, 16)}-${i}${r.slice(17, 20)}-${r.slice(20)}`;
}
async function nn(e) {
  let t = [P.minKey, P.maxKey],
    n = await e.edits.where(`[state+since]`).between([`pending`, t[0]], [`pending`, t[1]]).first(),
    r = await e.photos.where(`[unsent+keptAt]`).between([1, t[0]], [1, t[1]]).first(),
    i = [n?.edit.at, r?.keptAt].filter((e) => e !== void 0);
  return i.length === 0 ? null : Math.min(...i);
}
function rn(e, t) {
  return e.edits.where(`[state+since]`).between([t, P.minKey], [t, P.maxKey]).count();
}
async function an(e) {
  let t = (await v(e, `counters`)) ?? Ot,
    n = await v(e, `session`),
    r = await v(e, `sync`),
    i = { made: t.made, received: t.received },
    a = { made: t.photosMade, received: t.photosReceived };
  return {
    state: n ? (r?.state ?? `idle`) : `not-enrolled`,
    interventions: i,
    photos: a,
    waiting: i.made - i.received + a.made - a.received,
    oldestWaitingAt: await nn(e),
    lastContactAt: r?.lastContactAt ?? null,
    quarantined: await rn(e, `quarantined`),
    problem: r?.problem ?? null,
  };
}
var on = 400,
  sn = 1200,
  cn = 2e4;
async function ln(e, t, n) {
  let r = [],
    i = P.maxKey,
    a = /* @__PURE__ */ new Set();
  for (let o = 0; o < cn && r.length < t;) {
    let t = await e.records
        .where(`changedAt`)
        .belowOrEqual(i)
        .reverse()
        .limit(on + a.size)
        .toArray(),
      s = t.filter((e) => !a.has(e.id));
    r.push(...s.filter(n));
    let c = t.at(-1)?.changedAt;
    if (c === void 0 || s.length === 0 || t.length < on + a.size) break;
    ((a = new Set(t.filter((e) => e.changedAt === c).map((e) => e.id))), (i = c), (o += s.length));
  }
  return r.slice(0, t);
}
function un(e, t) {
  return (t.changedAt ?? 0) - (e.changedAt ?? 0);
}
async function dn(e, t, n) {
  let r = (e) => (n.open !== !0 || e.open === 1) && t.every((t) => e.words?.some((e) => e.startsWith(t)) === !0),
    i = t.toSorted((e, t) => t.length - e.length)[0] ?? ``,
    a = await e.records.where(`words`).startsWith(i).limit(sn).primaryKeys();
  return a.length >= 1200
    ? ln(e, n.limit, r)
    : (await e.records.bulkGet([...new Set(a)]))
        .filter((e) => e !== void 0)
        .filter(r)
        .toSorted(un)
        .slice(0, n.limit);
}
async function fn(e, t) {
  let n = _t(t.text ?? ``),
    { records: r } = e;
  return (
    n.length > 0
      ? await dn(e, n, t)
      : await (
          t.open === !0
            ? r.where(`[open+changedAt]`).between([1, P.minKey], [1, P.maxKey])
            : r.where(`changedAt`).above(P.minKey)
        )
          .reverse()
          .limit(t.limit)
          .toArray()
  ).map(j);
}
var pn = 6371008.8,
  mn = Math.PI / 180;
function hn(e, t) {
  let n = Math.sin(((t.lat - e.lat) * mn) / 2),
    r = Math.sin(((t.lon - e.lon) * mn) / 2),
    i = n ** 2 + Math.cos(e.lat * mn) * Math.cos(t.lat * mn) * r ** 2;
  return 2 * pn * Math.asin(Math.min(1, Math.sqrt(i)));
}
function gn(e) {
  let t = pn * mn;
  return { lat: t, lon: t * Math.cos(e * mn) };
}
function _n(e, t) {
  let n = gn(e.lat),
    r = t / n.lat,
    i = n.lon < 1 ? 180 : t / n.lon;
  return [e.lat - r, e.lon - i, e.lat + r, e.lon + i];
}
var vn = 60;
function L(e, [t, n, r, i]) {
  let a = Xe(e.intervention);
  return a !== null && a.lat >= t && a.lat <= r && a.lon >= n && a.lon <= i;
}
async function yn(e, t, n) {
  let r = mt(t, vn);
  if (!r) return null;
  let i = [];
  for (let [t, a] of r) {
    let r = n + 1 - i.length;
    if ((i.push(...(await e.records.where(`cell`).between(t, a, !0, !0).limit(r).primaryKeys())), i.length > n))
      return null;
  }
  return (await e.records.bulkGet(i)).filter((e) => e !== void 0);
}
async function bn(e, t, n) {
  let r = await yn(e, t, sn);
  return (
    r
      ? r
          .filter((e) => L(e, t))
          .toSorted(un)
          .slice(0, n)
      : await ln(e, n, (e) => L(e, t))
  ).map(j);
}
var xn = [1 / 27, 1 / 9, 1 / 3, 1],
  Sn = 5e3;
async function Cn(e, t, n, r) {
  let i = [];
  for (let a of xn) {
    let o = n * a,
      s = await yn(e, _n(t, o), Sn);
    if (
      !s ||
      ((i = s.flatMap((e) => {
        let n = Xe(e.intervention);
        if (!n) return [];
        let r = hn(t, n);
        return r <= o ? [{ local: j(e), metres: r }] : [];
      })),
      i.length >= r)
    )
      break;
  }
  return i
    .toSorted((e, t) => e.metres - t.metres)
    .slice(0, r)
    .map((e) => e.local);
}
function wn(e) {
  let t = Object.values(e).filter((e) => typeof e == `number`);
  return Object.entries(e)
    .filter(([e, n]) => t.indexOf(+e) === -1)
    .map(([e, t]) => t);
}
function Tn(e, t) {
  return typeof t == `bigint` ? t.toString() : t;
}
var En = class {
  constructor(e) {
    ((this._getter = e), (this._value = void 0));
  }
  get value() {
    let e = this._getter;
    return (e !== void 0 && ((this._value = e()), (this._getter = void 0)), this._value);
  }
};
function Dn(e) {
  return new En(e);
}
function On(e) {
  return e == null;
}
function kn(e) {
  let t = +!!e.startsWith(`^`),
    n = e.endsWith(`$`) ? e.length - 1 : e.length;
  return e.slice(t, n);
}
var An = /* @__PURE__*/ Symbol(`evaluating`);
function jn(e, t, n) {
  let r;
  Object.defineProperty(e, t, {
    get() {
      if (r !== An) return (r === void 0 && ((r = An), (r = n())), r);
    },
    set(n) {
      Object.defineProperty(e, t, { value: n });
    },
    configurable: !0,
  });
}
function Mn(e, t, n) {
  Object.defineProperty(e, t, { value: n, writable: !0, enumerable: !0, configurable: !0 });
}
var Nn = `captureStackTrace` in Error ? Error.captureStackTrace : (...e) => {};
function Pn(e) {
  return typeof e == `object` && !!e && !Array.isArray(e);
}
function Fn(e) {
  if (Pn(e) === !1) return !1;
  let t = e.constructor;
  if (t === void 0 || typeof t != `function`) return !0;
  let n = t.prototype;
  return Pn(n) !== !1 && Object.prototype.hasOwnProperty.call(n, `isPrototypeOf`) !== !1;
}
var In = /* @__PURE__*/ new Set([`string`, `number`, `symbol`]);
function Ln(e) {
  return e.replace(/[.*+?^${}()|[\]\\]/g, `\\$&`);
}
function Rn(e, t, n) {
  let r = new e._zod.constr(t ?? e._zod.def);
  return ((!t || n?.parent) && (r._zod.parent = e), r);
}
function R(e) {
  let t = e;
  if (!t) return {};
  if (typeof t == `string`) return { error: () => t };
  if (t?.message !== void 0) {
    if (t?.error !== void 0) throw Error('Cannot specify both `message` and `error` params');
    t.error = t.message;
  }
  return (delete t.message, typeof t.error == `string` ? { ...t, error: () => t.error } : t);
}
function zn(e) {
  return Object.keys(e).filter((t) => e[t]._zod.optin !== void 0 && e[t]._zod.optout === `optional`);
}
var Bn = {
  safeint: [-(2 ** 53 - 1), 2 ** 53 - 1],
  int32: [-2147483648, 2147483647],
  uint32: [0, 4294967295],
  float32: [-34028234663852886e22, 34028234663852886e22],
  float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
};
function z(e, t = 0) {
  if (e.aborted === !0) return !0;
  for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue !== !0) return !0;
  return !1;
}
function Vn(e, t = 0) {
  if (e.aborted === !0) return !0;
  for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue === !1) return !0;
  return !1;
}
function B(e, t) {
  return t.map((t) => {
    var n;
    return ((n = t).path ?? (n.path = []), t.path.unshift(e), t);
  });
}
function Hn(e) {
  return typeof e == `string` ? e : e?.message;
}
function Un(e) {
  let t = [];
  for (let n of e ?? []) {
    let e = n._zod.def;
    if (!/_(length|size)$|_equals$/.test(e.check)) break;
    let r = e.maximum ?? e.length ?? e.size;
    r >= 0 && t.push([r, n]);
  }
  return t;
}
function Wn(e, t, n) {
  var r;
  for (let i = t; i < e.length; i++) (r = e[i]).schema ?? (r.schema = n);
}
function Gn(e, t, n) {
  var r;
  let i = e.inst?._zod?.traits;
  i?.has(`$ZodType`) && (i.has(`$ZodCheck`) ? ((r = e).schema ?? (r.schema = e.inst)) : (e.schema = e.inst));
  let a = e.schema === e.inst ? void 0 : e.schema?._zod.def?.error,
    o = e.message
      ? e.message
      : (Hn(e.inst?._zod.def?.error?.(e)) ??
        Hn(a?.(e)) ??
        Hn(t?.error?.(e)) ??
        Hn(n.customError?.(e)) ??
        Hn(n.localeError?.(e)) ??
        `Invalid input`),
    s = {};
  for (let t of Object.keys(e))
    t !== `inst` && t !== `schema` && t !== `continue` && t !== `input` && t !== `__proto__` && (s[t] = e[t]);
  return ((s.path ??= []), (s.message = o), t?.reportInput && (s.input = e.input), s);
}
var Kn = /[\uD800-\uDBFF]/;
function qn(e) {
  let t = e.length;
  if (!Kn.test(e)) return t;
  let n = t;
  for (let r = 0; r < t - 1; r++)
    (e.charCodeAt(r) & 64512) == 55296 && (e.charCodeAt(r + 1) & 64512) == 56320 && (n--, r++);
  return n;
}
function Jn(e) {
  return Array.isArray(e) ? `array` : typeof e == `string` ? `string` : `unknown`;
}
function Yn(...e) {
  let [t, n, r] = e;
  return typeof t == `string` ? { message: t, code: `custom`, input: n, inst: r } : { ...t };
}
function Xn(e, t) {
  for (let n in t) {
    let r = Object.getOwnPropertyDescriptor(t, n);
    r.get ? Object.defineProperty(e, n, { ...r, enumerable: !1 }) : $n(e, n, r.value);
  }
}
function Zn(e, t, n, r = !0) {
  return (Object.defineProperty(e, t, { configurable: !0, writable: !0, enumerable: r, value: n }), n);
}
function Qn(e, t, n) {
  return Zn(e, t, n, !1);
}
function $n(e, t, n) {
  Object.defineProperty(e, t, {
    configurable: !0,
    get() {
      return this == null ? n : Zn(this, t, n.bind(this));
    },
    set(e) {
      Zn(this, t, e);
    },
  });
}
function er(e, t) {
  let n = Object.getPrototypeOf(e);
  return t in n ? void 0 : n;
}
var tr,
  nr = !1,
  rr = {
    configurable: !0,
    get() {
      nr = !0;
    },
  };
function V(e, t, n) {
  let r = Object.getPrototypeOf(e._zod);
  t in r && tr !== e._zod
    ? (tr = void 0)
    : ((tr = e._zod),
      Object.defineProperty(r, t, {
        configurable: !0,
        get() {
          Object.defineProperty(this, t, rr);
          let e = nr;
          nr = !1;
          try {
            let r = n(this);
            return (
              nr ? delete this[t] : Object.defineProperty(this, t, { configurable: !0, writable: !0, value: r }),
              (nr ||= e),
              r
            );
          } catch (n) {
            throw (delete this[t], (nr ||= e), n);
          }
        },
        set(e) {
          Object.defineProperty(this, t, { configurable: !0, writable: !0, value: e });
        },
      }));
}
function ir(e, t, n, r) {
  let i = er(e, t);
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
var ar,
  or = { value: void 0, enumerable: !1 },
  sr = `captureStackTrace` in Error ? Error : null;
function cr(e) {
  let t = sr;
  if (t) {
    let n = t.stackTraceLimit;
    if (typeof n == `number`) {
      try {
        t.stackTraceLimit = 0;
      } catch {
        return ((sr = null), new e());
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
function H(e, t, n, r) {
  let i = {};
  function a(e) {
    ((this.def = e), (this.constr = d), (this.traits = /* @__PURE__ */ new Set()));
  }
  a.prototype = i;
  let o = n,
    s = o && /* @__PURE__ */ new WeakSet();
  function c(n, r) {
    if (!n._zod) {
      or.value = new a(r);
      try {
        Object.defineProperty(n, '_zod', or);
      } finally {
        or.value = void 0;
      }
    } else if (n._zod.traits.has(e)) return;
    if ((n._zod.traits.add(e), t(n, r), s)) {
      let e = Object.getPrototypeOf(n),
        t = n._zod.constr.prototype,
        r = e;
      for (; r && r !== t;) r = Object.getPrototypeOf(r);
      let i = r ?? e;
      s.has(i) || (s.add(i), Xn(i, o));
    }
    let i = d.prototype;
    for (let e in i) Object.prototype.hasOwnProperty.call(i, e) && (e in n || (n[e] = i[e].bind(n)));
  }
  let l = r?.Parent ?? Object;
  class u extends l {}
  Object.defineProperty(u, 'name', { value: e });
  function d(e) {
    let t = r?.Parent ? cr(u) : this;
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
var lr = class extends Error {
  constructor() {
    super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
  }
};
(ar = globalThis).__zod_globalConfig ?? (ar.__zod_globalConfig = {});
var ur = globalThis.__zod_globalConfig;
function dr(e) {
  return (e && Object.assign(ur, e), ur);
}
function fr() {
  let e = this._zod;
  return ((e.message ??= JSON.stringify(e.def, Tn, 2)), e.message);
}
function pr(e) {
  this._zod.message = e;
}
var mr = { get: fr, set: pr, enumerable: !0, configurable: !0 },
  hr = { value: void 0, enumerable: !1 },
  gr = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]),
  _r = /* @__PURE__ */ H(
    `$ZodError`,
    (e, t) => {
      ((e.name = `$ZodError`),
        (hr.value = t),
        Object.defineProperty(e, 'issues', hr),
        (hr.value = void 0),
        Object.defineProperty(e, 'message', mr));
      let n = Object.getPrototypeOf(e);
      gr.has(n) ||
        (gr.add(n),
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
    },
    void 0,
    { Parent: Error },
  ),
  vr = /* @__PURE__*/ ((e) => {
    let t = (n, r, i, a) => {
      let o = i ? { ...i, async: !1 } : { async: !1 },
        s = n._zod.run({ value: r, issues: [] }, o);
      if (s instanceof Promise) throw new lr();
      if (s.issues.length) {
        let n = new (a?.Err ?? e)(s.issues.map((e) => Gn(e, o, dr())));
        throw (Nn(n, a?.callee ?? t), n);
      }
      return s.value;
    };
    return t;
  })(_r),
  yr = /* @__PURE__*/ ((e) => {
    let t = async (n, r, i, a) => {
      let o = i ? { ...i, async: !0 } : { async: !0 },
        s = n._zod.run({ value: r, issues: [] }, o);
      if ((s instanceof Promise && (s = await s), s.issues.length)) {
        let n = new (a?.Err ?? e)(s.issues.map((e) => Gn(e, o, dr())));
        throw (Nn(n, a?.callee ?? t), n);
      }
      return s.value;
    };
    return t;
  })(_r),
  U = /* @__PURE__*/ ((e) => (t, n, r) => {
    let i = r ? { ...r, async: !1 } : { async: !1 },
      a = t._zod.run({ value: n, issues: [] }, i);
    if (a instanceof Promise) throw new lr();
    return a.issues.length ? br(e, a.issues, i) : { success: !0, data: a.value };
  })(_r);
function br(e, t, n) {
  let r;
  return {
    success: !1,
    get error() {
      return (r || ((r = new e(t.map((e) => Gn(e, n, dr())))), (t = void 0), (n = void 0)), r);
    },
    set error(e) {
      ((r = e), (t = void 0), (n = void 0));
    },
  };
}
var xr = /* @__PURE__*/ ((e) => async (t, n, r) => {
    let i = r ? { ...r, async: !0 } : { async: !0 },
      a = t._zod.run({ value: n, issues: [] }, i);
    return (
      a instanceof Promise && (a = await a),
      a.issues.length ? br(e, a.issues, i) : { success: !0, data: a.value }
    );
  })(_r),
  Sr = /^[\s\S]{0,}$/,
  Cr = /^-?\d+(?:\.\d+)?$/,
  wr = /^(?:true|false)$/i,
  Tr = /^null$/i,
  Er = /*@__PURE__*/ H(`$ZodCheck`, (e, t) => {
    var n;
    ((e._zod ??= {}), (e._zod.def = t), (n = e._zod).onattach ?? (n.onattach = []));
  }),
  Dr = (e) => {
    let t = e.value;
    return !On(t) && t.length !== void 0;
  },
  Or = { number: `number`, bigint: `bigint`, object: `date` },
  kr = /*@__PURE__*/ H(`$ZodCheckLessThan`, (e, t) => {
    Er.init(e, t);
    let n = Or[typeof t.value];
    e._zod.check = (r) => {
      (t.inclusive ? r.value <= t.value : r.value < t.value) ||
        r.issues.push({
          origin: Or[typeof r.value] ?? n,
          code: `too_big`,
          maximum: typeof t.value == `object` ? t.value.getTime() : t.value,
          input: r.value,
          inclusive: t.inclusive,
          inst: e,
          continue: !t.abort,
        });
    };
  }),
  Ar = /*@__PURE__*/ H(`$ZodCheckGreaterThan`, (e, t) => {
    Er.init(e, t);
    let n = Or[typeof t.value];
    e._zod.check = (r) => {
      (t.inclusive ? r.value >= t.value : r.value > t.value) ||
        r.issues.push({
          origin: Or[typeof r.value] ?? n,
          code: `too_small`,
          minimum: typeof t.value == `object` ? t.value.getTime() : t.value,
          input: r.value,
          inclusive: t.inclusive,
          inst: e,
          continue: !t.abort,
        });
    };
  }),
  jr = /*@__PURE__*/ H(`$ZodCheckNumberFormat`, (e, t) => {
    (Er.init(e, t), (t.format = t.format || `float64`));
    let n = t.format?.includes(`int`),
      r = n ? `int` : `number`,
      [i, a] = Bn[t.format];
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
  }),
  Mr = /*@__PURE__*/ H(`$ZodCheckMaxLength`, (e, t) => {
    var n;
    (Er.init(e, t),
      (n = e._zod.def).when ?? (n.when = Dr),
      (e._zod.check = (n) => {
        let r = n.value,
          i = r.length;
        if ((typeof r == `string` && i > t.maximum ? qn(r) : i) <= t.maximum) return;
        let a = Jn(r);
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
  }),
  Nr = /*@__PURE__*/ H(`$ZodCheckMinLength`, (e, t) => {
    var n;
    (Er.init(e, t),
      (n = e._zod.def).when ?? (n.when = Dr),
      (e._zod.check = (n) => {
        let r = n.value,
          i = r.length;
        if ((typeof r == `string` && i >= t.minimum && i < t.minimum * 2 ? qn(r) : i) >= t.minimum) return;
        let a = Jn(r);
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
  }),
  Pr = /*@__PURE__*/ H(`$ZodCheckStringFormat`, (e, t) => {
    var n, r;
    (Er.init(e, t),
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
  }),
  Fr = /*@__PURE__*/ H(`$ZodCheckRegex`, (e, t) => {
    (Pr.init(e, t),
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
  }),
  Ir = { major: 4, minor: 6, patch: 7 },
  W = /*@__PURE__*/ H(
    `$ZodType`,
    (e, t) => {
      var n;
      ((e ??= {}), (e._zod.def = t), (e._zod.bag = e._zod.bag || {}), (e._zod.version = Ir));
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
            let i = z(t),
              a;
            for (let o of n) {
              if (o._zod.def.when) {
                if (Vn(t) || !o._zod.def.when(t)) continue;
              } else if (i) continue;
              let n = t.issues.length,
                s = o._zod.check(t);
              if (s instanceof Promise && r?.async === !1) throw new lr();
              if (a || s instanceof Promise)
                a = (a ?? Promise.resolve()).then(async () => {
                  (await s, t.issues.length !== n && (Wn(t.issues, n, e), (i ||= z(t, n))));
                });
              else {
                if (t.issues.length === n) continue;
                (Wn(t.issues, n, e), (i ||= z(t, n)));
              }
            }
            return a ? a.then(() => t) : t;
          },
          n = (n, r, a) => {
            if (z(n)) return ((n.aborted = !0), n);
            let o = t(r, i, a);
            if (o instanceof Promise) {
              if (a.async === !1) throw new lr();
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
            if (a.async === !1) throw new lr();
            return o.then((e) => t(e, i, a));
          }
          return t(o, i, a);
        };
      }
    },
    {
      get '~standard'() {
        return Qn(this, `~standard`, zr(this));
      },
      set '~standard'(e) {
        Zn(this, `~standard`, e);
      },
    },
  ),
  Lr = (e, t) => (e.issues.length ? { issues: e.issues.map((e) => Gn(e, t, dr())) } : { value: e.value });
async function Rr(e, t) {
  let n = { async: !0 };
  return Lr(await e._zod.run({ value: t, issues: [] }, n), n);
}
function zr(e) {
  return {
    validate: (t) => {
      let n = { async: !1 };
      try {
        let r = e._zod.run({ value: t, issues: [] }, n);
        if (!(r instanceof Promise)) return Lr(r, n);
      } catch {}
      return Rr(e, t);
    },
    vendor: `zod`,
    version: 1,
  };
}
var Br = /*@__PURE__*/ H(`$ZodString`, (e, t) => {
    (W.init(e, t),
      (e._zod.pattern = t.pattern ?? Sr),
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
  }),
  Vr = /*@__PURE__*/ H(`$ZodNumber`, (e, t) => {
    (W.init(e, t),
      (e._zod.pattern = Cr),
      (e._zod.parse = (n, r) => {
        if (t.coerce)
          try {
            n.value = Number(n.value);
          } catch {}
        let i = n.value;
        if (typeof i == `number` && !Number.isNaN(i) && Number.isFinite(i)) return n;
        let a = typeof i == `number` ? (Number.isNaN(i) ? `NaN` : Number.isFinite(i) ? void 0 : String(i)) : void 0;
        return (
          n.issues.push({ expected: `number`, code: `invalid_type`, input: i, inst: e, ...(a ? { received: a } : {}) }),
          n
        );
      }));
  }),
  Hr = /*@__PURE__*/ H(`$ZodNumberFormat`, (e, t) => {
    (jr.init(e, t), Vr.init(e, t));
  }),
  Ur = /*@__PURE__*/ H(`$ZodBoolean`, (e, t) => {
    (W.init(e, t),
      (e._zod.pattern = wr),
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
  }),
  Wr = /*@__PURE__*/ H(`$ZodNull`, (e, t) => {
    (W.init(e, t),
      (e._zod.pattern = Tr),
      (e._zod.values = /* @__PURE__ */ new Set([null])),
      (e._zod.parse = (t, n) => {
        let r = t.value;
        return (r === null || t.issues.push({ expected: `null`, code: `invalid_type`, input: r, inst: e }), t);
      }));
  }),
  Gr = /*@__PURE__*/ H(`$ZodUnknown`, (e, t) => {
    (W.init(e, t), (e._zod.parse = (e) => e));
  });
function Kr(e, t) {
  let n = Un(e._zod.def.checks);
  if (!n.length) return;
  let r = Math.min(...n.map((e) => e[0])),
    i = e._zod.parse;
  e._zod.parse = (n, a) => {
    let o = t(n.value);
    if (o > r && !a?.skipChecks && a?.direction !== `backward`) {
      for (let [t, r] of Un(e._zod.def.checks))
        if (o > t && r._zod.def.when(n)) {
          let t = n.issues.length;
          return (r._zod.check(n), (n.issues[t].continue = !1), Wn(n.issues, t, e), n);
        }
    }
    return i(n, a);
  };
}
var qr = (e) => (Array.isArray(e) ? e.length : -1);
function Jr(e, t, n) {
  (e.issues.length && t.issues.push(...B(n, e.issues)), (t.value[n] = e.value));
}
var Yr = /*@__PURE__*/ H(`$ZodArray`, (e, t) => {
  W.init(e, t);
  let n = ur.memoizer;
  (n?.attach(e),
    (e._zod.parse = (r, i) => {
      let a = r.value;
      if (!Array.isArray(a)) return (r.issues.push({ expected: `array`, code: `invalid_type`, input: a, inst: e }), r);
      r.value = n ? n.alloc(e, r, Array(a.length), i) : Array(a.length);
      let o = [],
        s = i?.abortEarly;
      for (let e = 0; e < a.length; e++) {
        let n = a[e],
          c = t.element._zod.run({ value: n, issues: [] }, i);
        if (c instanceof Promise) o.push(c.then((t) => Jr(t, r, e)));
        else if ((Jr(c, r, e), s && c.issues.length !== 0 && z(c))) break;
      }
      return o.length ? Promise.all(o).then(() => r) : r;
    }),
    Kr(e, qr));
});
function Xr(e, t, n, r, i, a) {
  let o = n in r,
    s = a === `optional`;
  if (o || !s || i !== `optional`) {
    if (e.issues.length) {
      if (i !== void 0 && s && !o) return;
      t.issues.push(...B(n, e.issues));
    }
    !o && i === void 0
      ? e.issues.length || t.issues.push({ code: `invalid_type`, expected: `nonoptional`, input: void 0, path: [n] })
      : e.value === void 0
        ? (o || (i === `defaulted` && !s)) && (t.value[n] = void 0)
        : (t.value[n] = e.value);
  }
}
var Zr = [];
function Qr(e) {
  let t = Object.keys(e.shape),
    n = Object.getOwnPropertySymbols(e.shape),
    r = n.length ? n : Zr,
    i = r.length ? [...t, ...r] : t;
  for (let t of i)
    if (!e.shape?.[t]?._zod?.traits?.has(`$ZodType`))
      throw Error(`Invalid element at key "${String(t)}": expected a Zod schema`);
  let a = zn(e.shape);
  return { ...e, allKeys: i, symbolKeys: r, keySet: new Set(t), numKeys: t.length, optionalKeys: new Set(a) };
}
function $r(e, t, n, r, i, a, o) {
  let s = [],
    c = i.keySet,
    l = i.catchall._zod,
    u = l.def.type,
    d = l.optin,
    f = l.optout,
    p = 0;
  for (let i in t) {
    if (o && n.issues.length !== p) {
      if (z(n, p)) break;
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
    a instanceof Promise ? e.push(a.then((e) => Xr(e, n, i, t, d, f))) : Xr(a, n, i, t, d, f);
  }
  return (
    s.length && n.issues.push({ code: `unrecognized_keys`, keys: s, input: t, inst: a, continue: !0 }),
    e.length ? Promise.all(e).then(() => n) : n
  );
}
var ei = /*@__PURE__*/ H(`$ZodObject`, (e, t) => {
  W.init(e, t);
  let n = Object.getOwnPropertyDescriptor(t, `shape`),
    r = n?.get ? n.get.raw : (t.shape ?? {});
  if (r) {
    let e = () => {
      let n = { ...r };
      return (Object.defineProperty(t, 'shape', { value: n }), (e.raw = n), n);
    };
    ((e.raw = r), Object.defineProperty(t, 'shape', { get: e }));
  }
  let i = Dn(() => Qr(t));
  V(e, `propValues`, (e) => {
    let t = e.def.shape,
      n = {};
    for (let e in t) {
      let r = t[e]._zod;
      if (r.values) {
        Object.prototype.hasOwnProperty.call(n, e) || Mn(n, e, /* @__PURE__ */ new Set());
        for (let t of r.values) n[e].add(t);
        r.optin !== void 0 && n[e].add(void 0);
      }
    }
    return n;
  });
  let a = Pn,
    o = t.catchall,
    s,
    c = ur.memoizer;
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
          if (z(t, f)) break;
          f = t.issues.length;
        }
        if (e === `__proto__`) continue;
        let i = u[e],
          a = i._zod.optin,
          o = i._zod.optout,
          s = i._zod.run({ value: r[e], issues: [] }, n);
        s instanceof Promise ? l.push(s.then((n) => Xr(n, t, e, r, a, o))) : Xr(s, t, e, r, a, o);
      }
      return o ? $r(l, r, t, n, i.value, e, d === !0) : l.length ? Promise.all(l).then(() => t) : t;
    }));
});
function ti(e, t, n, r) {
  for (let n of e) if (n.issues.length === 0) return ((t.value = n.value), t);
  let i = e.filter((e) => !z(e));
  return i.length === 1
    ? ((t.value = i[0].value), i[0])
    : (t.issues.push({
        code: `invalid_union`,
        input: t.value,
        inst: n,
        errors: e.map((e) => e.issues.map((e) => Gn(e, r, dr()))),
      }),
      t);
}
var ni = /*@__PURE__*/ H(`$ZodUnion`, (e, t) => {
    (W.init(e, t),
      V(e, `optin`, (e) =>
        e.def.options.some((e) => e._zod.optin === `defaulted`)
          ? `defaulted`
          : e.def.options.some((e) => e._zod.optin !== void 0)
            ? `optional`
            : void 0,
      ),
      V(e, `optout`, (e) => (e.def.options.some((e) => e._zod.optout === `optional`) ? `optional` : void 0)),
      V(e, `values`, (e) => {
        if (e.def.options.every((e) => e._zod.values))
          return new Set(e.def.options.flatMap((e) => Array.from(e._zod.values)));
      }),
      V(e, `pattern`, (e) => {
        if (e.def.options.every((e) => e._zod.pattern)) {
          let t = e.def.options.map((e) => e._zod.pattern);
          return RegExp(`^(${t.map((e) => kn(e.source)).join(`|`)})$`);
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
      return a ? Promise.all(o).then((t) => ti(t, r, e, i)) : ti(o, r, e, i);
    };
  }),
  ri = /*@__PURE__*/ H(`$ZodTuple`, (e, t) => {
    W.init(e, t);
    let n = t.items,
      r = ur.memoizer;
    (r?.attach(e),
      (e._zod.parse = (i, a) => {
        let o = i.value;
        if (!Array.isArray(o))
          return (i.issues.push({ input: o, inst: e, expected: `tuple`, code: `invalid_type` }), i);
        i.value = r ? r.alloc(e, i, [], a) : [];
        let s = [],
          c = ii(n, `optin`),
          l = ii(n, `optout`);
        if (!t.rest) {
          if (o.length < c)
            return (
              i.issues.push({ code: `too_small`, minimum: c, inclusive: !0, input: o, inst: e, origin: `array` }),
              i
            );
          o.length > n.length &&
            i.issues.push({ code: `too_big`, maximum: n.length, inclusive: !0, input: o, inst: e, origin: `array` });
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
            : ((u[e] = t), d && !f && t.issues.length && (f = z(t)));
        }
        if (t.rest && !f) {
          let e = n.length - 1,
            r = o.slice(n.length),
            c = i.issues.length;
          for (let n of r) {
            if (d && i.issues.length !== c) {
              if (z(i, c)) break;
              c = i.issues.length;
            }
            e++;
            let r = t.rest._zod.run({ value: n, issues: [] }, a);
            r instanceof Promise ? s.push(r.then((t) => ai(t, i, e))) : ai(r, i, e);
          }
        }
        return s.length ? Promise.all(s).then(() => oi(u, i, n, o, l)) : oi(u, i, n, o, l);
      }));
  });
function ii(e, t) {
  for (let n = e.length - 1; n >= 0; n--)
    if (!(t === `optin` ? e[n]._zod.optin !== void 0 : e[n]._zod.optout === `optional`)) return n + 1;
  return 0;
}
function ai(e, t, n) {
  (e.issues.length && t.issues.push(...B(n, e.issues)), (t.value[n] = e.value));
}
function oi(e, t, n, r, i) {
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
      t.issues.push(...B(a, o.issues));
    }
    t.value[a] = o.value;
  }
  for (let e = t.value.length - 1; e >= r.length && n[e]._zod.optout === `optional` && t.value[e] === void 0; e--)
    t.value.length = e;
  return t;
}
var si = /*@__PURE__*/ H(`$ZodRecord`, (e, t) => {
    W.init(e, t);
    let n = ur.memoizer;
    (n?.attach(e),
      (e._zod.parse = (r, i) => {
        let a = r.value;
        if (!Fn(a)) return (r.issues.push({ expected: `record`, code: `invalid_type`, input: a, inst: e }), r);
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
                  issues: s.issues.map((e) => Gn(e, i, dr())),
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
                      (e.issues.length && r.issues.push(...B(n, e.issues)), (r.value[l] = e.value));
                    }),
                  )
                : (u.issues.length && r.issues.push(...B(n, u.issues)), (r.value[l] = u.value));
            }
          let l;
          for (let e in a)
            if (!c.has(e)) {
              if (t.mode === `loose`) {
                if (e === `__proto__`) continue;
                r.value[e] = a[e];
              } else ((l ??= []), l.push(e));
            }
          l && l.length > 0 && r.issues.push({ code: `unrecognized_keys`, input: a, inst: e, keys: l, continue: !0 });
        } else {
          r.value = n ? n.alloc(e, r, {}, i) : {};
          let c;
          for (let n of Reflect.ownKeys(a)) {
            if (n === `__proto__` || !Object.prototype.propertyIsEnumerable.call(a, n)) continue;
            let l = t.keyType._zod.run({ value: n, issues: [] }, i);
            if (l instanceof Promise) throw Error(`Async schemas not supported in object keys currently`);
            if (typeof n == `string` && Cr.test(n) && l.issues.length) {
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
                      issues: l.issues.map((e) => Gn(e, i, dr())),
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
                    (e.issues.length && r.issues.push(...B(n, e.issues)), (r.value[u] = e.value));
                  }),
                )
              : (d.issues.length && r.issues.push(...B(n, d.issues)), (r.value[u] = d.value));
          }
          c && c.length > 0 && r.issues.push({ code: `unrecognized_keys`, input: a, inst: e, keys: c, continue: !0 });
        }
        return o.length ? Promise.all(o).then(() => r) : r;
      }));
  }),
  ci = /*@__PURE__*/ H(`$ZodEnum`, (e, t) => {
    W.init(e, t);
    let n = wn(t.entries),
      r = new Set(n);
    ((e._zod.values = r),
      V(e, `pattern`, (e) => {
        let t = wn(e.def.entries).filter((e) => In.has(typeof e));
        return RegExp(t.length ? `^(${t.map((e) => Ln(e.toString())).join(`|`)})$` : `^[^\\s\\S]$`);
      }),
      (e._zod.parse = (t, i) => {
        let a = t.value;
        return (r.has(a) || t.issues.push({ code: `invalid_value`, values: n, input: a, inst: e }), t);
      }));
  }),
  li = /*@__PURE__*/ H(`$ZodLiteral`, (e, t) => {
    W.init(e, t);
    let n = new Set(t.values);
    ((e._zod.values = n),
      V(e, `pattern`, (e) => {
        let t = e.def.values;
        return RegExp(
          t.length
            ? `^(${t.map((e) => (typeof e == `string` ? Ln(e) : e ? Ln(e.toString()) : String(e))).join(`|`)})$`
            : `^[^\\s\\S]$`,
        );
      }),
      (e._zod.parse = (r, i) => {
        let a = r.value;
        return (n.has(a) || r.issues.push({ code: `invalid_value`, values: t.values, input: a, inst: e }), r);
      }));
  });
function ui(e, t) {
  return ((e.value = t.issues.length ? void 0 : t.value), e);
}
var di = /*@__PURE__*/ H(`$ZodOptional`, (e, t) => {
    (W.init(e, t),
      V(e, `optin`, (e) => (e.def.innerType._zod.optin === `defaulted` ? `defaulted` : `optional`)),
      (e._zod.optout = `optional`),
      V(e, `values`, (e) => {
        let t = e.def.innerType._zod.values;
        return t ? /* @__PURE__ */ new Set([...t, void 0]) : void 0;
      }),
      V(e, `pattern`, (e) => {
        let t = e.def.innerType._zod.pattern;
        return t ? RegExp(`^(${kn(t.source)})?$`) : void 0;
      }),
      (e._zod.parse = (e, n) => {
        if (e.value === void 0) {
          if (t.innerType._zod.optin !== `defaulted`) return e;
          let r = t.innerType._zod.run({ value: e.value, issues: [] }, n);
          return r instanceof Promise ? r.then((t) => ui(e, t)) : ui(e, r);
        }
        return t.innerType._zod.run(e, n);
      }));
  }),
  fi = /*@__PURE__*/ H(`$ZodNullable`, (e, t) => {
    (W.init(e, t),
      V(e, `optin`, (e) => e.def.innerType._zod.optin),
      V(e, `optout`, (e) => e.def.innerType._zod.optout),
      V(e, `pattern`, (e) => {
        let t = e.def.innerType._zod.pattern;
        return t ? RegExp(`^(${kn(t.source)}|null)$`) : void 0;
      }),
      V(e, `values`, (e) =>
        e.def.innerType._zod.values ? /* @__PURE__ */ new Set([...e.def.innerType._zod.values, null]) : void 0,
      ),
      (e._zod.parse = (e, n) => (e.value === null ? e : t.innerType._zod.run(e, n))));
  }),
  pi = /*@__PURE__*/ H(`$ZodLazy`, (e, t) => {
    (W.init(e, t),
      jn(e._zod, `innerType`, () => {
        let e = t;
        return ((e._cachedInner ||= t.getter()), e._cachedInner);
      }),
      V(e, `pattern`, (e) => e.innerType?._zod?.pattern),
      V(e, `propValues`, (e) => e.innerType?._zod?.propValues),
      V(e, `optin`, (e) => e.innerType?._zod?.optin ?? void 0),
      V(e, `optout`, (e) => e.innerType?._zod?.optout ?? void 0),
      (e._zod.parse = (t, n) => e._zod.innerType._zod.run(t, n)));
  }),
  mi = /*@__PURE__*/ H(`$ZodCustom`, (e, t) => {
    (Er.init(e, t),
      W.init(e, t),
      (e._zod.parse = (e, t) => e),
      (e._zod.check = (n) => {
        let r = n.value,
          i = t.fn(r);
        if (i instanceof Promise) return i.then((t) => hi(t, n, r, e));
        hi(i, n, r, e);
      }));
  });
function hi(e, t, n, r) {
  if (!e) {
    let e = { code: `custom`, input: n, inst: r, path: [...(r._zod.def.path ?? [])], continue: !r._zod.def.abort };
    (r._zod.def.params && (e.params = r._zod.def.params), t.issues.push(Yn(e)));
  }
}
function gi(e) {
  return ((e.checks &&= [...e.checks]), e);
} // @__NO_SIDE_EFFECTS__
function _i(e, t) {
  return new e(gi({ type: `string`, ...R(t) }));
} // @__NO_SIDE_EFFECTS__
function vi(e, t) {
  return new e(gi({ type: `number`, checks: [], ...R(t) }));
} // @__NO_SIDE_EFFECTS__
function yi(e, t) {
  return new e({ type: `number`, check: `number_format`, abort: !1, format: `safeint`, ...R(t) });
} // @__NO_SIDE_EFFECTS__
function bi(e, t) {
  return new e({ type: `boolean`, ...R(t) });
} // @__NO_SIDE_EFFECTS__
function xi(e, t) {
  return new e({ type: `null`, ...R(t) });
} // @__NO_SIDE_EFFECTS__
function Si(e) {
  return new e({ type: `unknown` });
} // @__NO_SIDE_EFFECTS__
function Ci(e, t) {
  return new kr({ check: `less_than`, ...R(t), value: e, inclusive: !0 });
} // @__NO_SIDE_EFFECTS__
function wi(e, t) {
  return new Ar({ check: `greater_than`, ...R(t), value: e, inclusive: !1 });
} // @__NO_SIDE_EFFECTS__
function Ti(e, t) {
  return new Ar({ check: `greater_than`, ...R(t), value: e, inclusive: !0 });
} // @__NO_SIDE_EFFECTS__
function Ei(e) {
  return /* @__PURE__ */ wi(0, e);
} // @__NO_SIDE_EFFECTS__
function Di(e) {
  return /* @__PURE__ */ Ti(0, e);
} // @__NO_SIDE_EFFECTS__
function G(e, t) {
  return new Mr({ check: `max_length`, ...R(t), maximum: e });
} // @__NO_SIDE_EFFECTS__
function K(e, t) {
  return new Nr({ check: `min_length`, ...R(t), minimum: e });
} // @__NO_SIDE_EFFECTS__
function Oi(e, t) {
  return new Fr({ check: `string_format`, format: `regex`, ...R(t), pattern: e });
} // @__NO_SIDE_EFFECTS__
function ki(e, t, n) {
  return new e({ type: `custom`, check: `custom`, fn: t, ...R(n) });
}
var q = /*@__PURE__*/ H(
    `ZodMiniType`,
    (e, t) => {
      if (!e._zod) throw Error(`Uninitialized schema in ZodMiniType.`);
      (W.init(e, t), (e.def = t), (e.type = t.type));
    },
    {
      get with() {
        return this.check;
      },
      set with(e) {
        Zn(this, `with`, e);
      },
      parse(e, t) {
        return vr(this, e, t, { callee: this.parse });
      },
      parseAsync(e, t) {
        return yr(this, e, t, { callee: this.parseAsync });
      },
      safeParse(e, t) {
        return U(this, e, t);
      },
      safeParseAsync(e, t) {
        return xr(this, e, t);
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
        return Rn(this, e, t);
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
  ),
  Ai = /*@__PURE__*/ H(`ZodMiniString`, (e, t) => {
    (Br.init(e, t), q.init(e, t));
  }); // @__NO_SIDE_EFFECTS__
function J(e) {
  return /* @__PURE__ */ _i(Ai, e);
}
var ji = /*@__PURE__*/ H(`ZodMiniNumber`, (e, t) => {
  (Vr.init(e, t), q.init(e, t));
}); // @__NO_SIDE_EFFECTS__
function Y(e) {
  return /* @__PURE__ */ vi(ji, e);
}
var Mi = /*@__PURE__*/ H(`ZodMiniNumberFormat`, (e, t) => {
  (Hr.init(e, t), ji.init(e, t));
});
function X(e) {
  return /* @__PURE__ */ yi(Mi, e);
}
var Ni = /*@__PURE__*/ H(`ZodMiniBoolean`, (e, t) => {
  (Ur.init(e, t), q.init(e, t));
}); // @__NO_SIDE_EFFECTS__
function Pi(e) {
  return /* @__PURE__ */ bi(Ni, e);
}
var Fi = /*@__PURE__*/ H(`ZodMiniNull`, (e, t) => {
  (Wr.init(e, t), q.init(e, t));
}); // @__NO_SIDE_EFFECTS__
function Ii(e) {
  return /* @__PURE__ */ xi(Fi, e);
}
var Li = /*@__PURE__*/ H(`ZodMiniUnknown`, (e, t) => {
  (Gr.init(e, t), q.init(e, t));
}); // @__NO_SIDE_EFFECTS__
function Ri() {
  return /* @__PURE__ */ Si(Li);
}
var zi = /*@__PURE__*/ H(`ZodMiniArray`, (e, t) => {
  (Yr.init(e, t), q.init(e, t));
}); // @__NO_SIDE_EFFECTS__
function Z(e, t) {
  return new zi({ type: `array`, element: e, ...R(t) });
}
var Bi = /*@__PURE__*/ H(`ZodMiniObject`, (e, t) => {
  (ei.init(e, t), q.init(e, t), ir(e, `shape`, (e) => e._zod.def.shape, !1));
}); // @__NO_SIDE_EFFECTS__
function Q(e, t) {
  return new Bi({ type: `object`, shape: e ?? {}, ...R(t) });
}
var Vi = /*@__PURE__*/ H(`ZodMiniUnion`, (e, t) => {
  (ni.init(e, t), q.init(e, t));
}); // @__NO_SIDE_EFFECTS__
function Hi(e, t) {
  return new Vi({ type: `union`, options: e, ...R(t) });
}
var Ui = /*@__PURE__*/ H(`ZodMiniTuple`, (e, t) => {
  (ri.init(e, t), q.init(e, t));
}); // @__NO_SIDE_EFFECTS__
function Wi(e, t, n) {
  let r = t instanceof W;
  return new Ui({ type: `tuple`, items: e, rest: r ? t : null, ...R(r ? n : t) });
}
var Gi = /*@__PURE__*/ H(`ZodMiniRecord`, (e, t) => {
  (si.init(e, t), q.init(e, t));
}); // @__NO_SIDE_EFFECTS__
function Ki(e, t, n) {
  return !t || !t._zod
    ? new Gi({ type: `record`, keyType: /* @__PURE__ */ J(), valueType: e, ...R(t) })
    : new Gi({ type: `record`, keyType: e, valueType: t, ...R(n) });
}
var qi = /*@__PURE__*/ H(`ZodMiniEnum`, (e, t) => {
  (ci.init(e, t), q.init(e, t), (e.options = [...e._zod.values]));
}); // @__NO_SIDE_EFFECTS__
function Ji(e, t) {
  return new qi({ type: `enum`, entries: Array.isArray(e) ? Object.fromEntries(e.map((e) => [e, e])) : e, ...R(t) });
}
var Yi = /*@__PURE__*/ H(`ZodMiniLiteral`, (e, t) => {
  (li.init(e, t), q.init(e, t));
}); // @__NO_SIDE_EFFECTS__
function Xi(e, t) {
  return new Yi({ type: `literal`, values: Array.isArray(e) ? e : [e], ...R(t) });
}
var Zi = /*@__PURE__*/ H(`ZodMiniOptional`, (e, t) => {
  (di.init(e, t), q.init(e, t));
}); // @__NO_SIDE_EFFECTS__
function Qi(e) {
  return new Zi({ type: `optional`, innerType: e });
}
var $i = /*@__PURE__*/ H(`ZodMiniNullable`, (e, t) => {
  (fi.init(e, t), q.init(e, t));
}); // @__NO_SIDE_EFFECTS__
function ea(e) {
  return new $i({ type: `nullable`, innerType: e });
}
var ta = /*@__PURE__*/ H(`ZodMiniLazy`, (e, t) => {
  (pi.init(e, t), q.init(e, t));
}); // @__NO_SIDE_EFFECTS__
function na(e) {
  return new ta({ type: `lazy`, getter: e });
}
var ra = /*@__PURE__*/ H(`ZodMiniCustom`, (e, t) => {
  (mi.init(e, t), q.init(e, t));
}); // @__NO_SIDE_EFFECTS__
function ia(e, t = {}) {
  return /* @__PURE__ */ ki(ra, e, t);
} // @__NO_SIDE_EFFECTS__
function aa() {
  let e = /* @__PURE__ */ na(() =>
    /* @__PURE__ */ Hi([
      /* @__PURE__ */ J(),
      /* @__PURE__ */ Y(),
      /* @__PURE__ */ Pi(),
      /* @__PURE__ */ Ii(),
      /* @__PURE__ */ Z(e),
      /* @__PURE__ */ Ki(/* @__PURE__ */ J(), e),
    ]),
  );
  return e;
}
var oa = 8388608,
  sa = /* @__PURE__ */ J().check(/* @__PURE__ */ K(1), /* @__PURE__ */ G(64)),
  ca = /* @__PURE__ */ J().check(
    /* @__PURE__ */ Oi(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
  ),
  la = /* @__PURE__ */ J().check(/* @__PURE__ */ Oi(/^[0-9a-f]{64}$/)),
  ua = /* @__PURE__ */ Y().check(X()),
  da = /* @__PURE__ */ J().check(/* @__PURE__ */ K(1), /* @__PURE__ */ G(64)),
  fa = /* @__PURE__ */ Q({
    lat: /* @__PURE__ */ Y().check(/* @__PURE__ */ Ti(-90), /* @__PURE__ */ Ci(90)),
    lon: /* @__PURE__ */ Y().check(/* @__PURE__ */ Ti(-180), /* @__PURE__ */ Ci(180)),
    accuracy: /* @__PURE__ */ ea(/* @__PURE__ */ Y().check(/* @__PURE__ */ Di())),
    source: /* @__PURE__ */ Ji([`gps`, `pin`, `address`, `import`]),
  }),
  pa = /* @__PURE__ */ Q({
    sha256: la,
    role: /* @__PURE__ */ Ji([`before`, `after`, `other`]),
    size: /* @__PURE__ */ Y().check(X(), /* @__PURE__ */ Ei(), /* @__PURE__ */ Ci(oa)),
    width: /* @__PURE__ */ Y().check(X(), /* @__PURE__ */ Ei()),
    height: /* @__PURE__ */ Y().check(X(), /* @__PURE__ */ Ei()),
    takenAt: ua,
    author: sa,
    point: /* @__PURE__ */ ea(fa),
  }),
  ma = /* @__PURE__ */ Q({
    id: ca,
    author: sa,
    at: ua,
    text: /* @__PURE__ */ J().check(/* @__PURE__ */ K(1), /* @__PURE__ */ G(4e3)),
  }),
  ha = /* @__PURE__ */ aa();
(/* @__PURE__ */ Y().check(X(), /* @__PURE__ */ Di()),
  /* @__PURE__ */ Y().check(X(), /* @__PURE__ */ Ti(-1440), /* @__PURE__ */ Ci(1440)),
  /* @__PURE__ */ Y().check(X(), /* @__PURE__ */ Ei()),
  /* @__PURE__ */ Y().check(X(), /* @__PURE__ */ Di()),
  /* @__PURE__ */ Z(pa).check(/* @__PURE__ */ G(100)),
  /* @__PURE__ */ Z(ma).check(/* @__PURE__ */ G(100)),
  /* @__PURE__ */ Z(ca).check(/* @__PURE__ */ G(100)),
  /* @__PURE__ */ Y().check(X(), /* @__PURE__ */ Ei()),
  /* @__PURE__ */ Z(/* @__PURE__ */ Ri()).check(/* @__PURE__ */ G(200)));
var ga = /* @__PURE__ */ Q({
    epoch: /* @__PURE__ */ J(),
    receipts: /* @__PURE__ */ Z(
      /* @__PURE__ */ Q({
        id: /* @__PURE__ */ J(),
        result: /* @__PURE__ */ Ji([`applied`, `merged`, `conflict`, `rejected`, `retry`]),
        rev: /* @__PURE__ */ Qi(/* @__PURE__ */ Y()),
        version: /* @__PURE__ */ Qi(/* @__PURE__ */ Y()),
        code: /* @__PURE__ */ Qi(/* @__PURE__ */ J()),
      }),
    ),
  }),
  _a = /* @__PURE__ */ Q({
    rows: /* @__PURE__ */ Z(
      /* @__PURE__ */ Q({
        version: /* @__PURE__ */ Y(),
        rev: /* @__PURE__ */ Y(),
        fieldRevs: /* @__PURE__ */ Ki(/* @__PURE__ */ J(), /* @__PURE__ */ Y()),
        intervention: /* @__PURE__ */ Q({
          id: ca,
          kind: da,
          kindVersion: /* @__PURE__ */ Y(),
          fields: /* @__PURE__ */ Ki(/* @__PURE__ */ J(), ha),
          photos: /* @__PURE__ */ Z(pa),
          comments: /* @__PURE__ */ Z(ma),
          trail: /* @__PURE__ */ Z(
            /* @__PURE__ */ Q({
              edit: /* @__PURE__ */ J(),
              status: /* @__PURE__ */ J(),
              author: /* @__PURE__ */ J(),
              at: ua,
              offsetMin: /* @__PURE__ */ Y(),
            }),
          ),
          deleted: /* @__PURE__ */ Pi(),
        }),
        conflicts: /* @__PURE__ */ Z(
          /* @__PURE__ */ Q({
            id: ca,
            intervention: ca,
            field: /* @__PURE__ */ J(),
            kept: ha,
            keptAuthor: /* @__PURE__ */ ea(/* @__PURE__ */ J()),
            keptAt: /* @__PURE__ */ ea(ua),
            offered: ha,
            offeredAuthor: /* @__PURE__ */ J(),
            offeredAt: ua,
            rev: /* @__PURE__ */ Y(),
          }),
        ),
        received: /* @__PURE__ */ Z(la),
        doubtful: /* @__PURE__ */ Pi(),
        left: /* @__PURE__ */ Qi(/* @__PURE__ */ Pi()),
      }),
    ),
    cursor: /* @__PURE__ */ Q({ epoch: /* @__PURE__ */ J(), scope: /* @__PURE__ */ J(), version: /* @__PURE__ */ Y() }),
    more: /* @__PURE__ */ Pi(),
    restart: /* @__PURE__ */ Pi(),
  });
/* @__PURE__ */ Z(la).check(/* @__PURE__ */ G(500));
var va = /* @__PURE__ */ Q({
    received: /* @__PURE__ */ Z(/* @__PURE__ */ Q({ sha256: la, size: /* @__PURE__ */ Y() })),
  }),
  ya = /* @__PURE__ */ Q({
    user: /* @__PURE__ */ Q({
      id: sa,
      name: /* @__PURE__ */ J(),
      role: /* @__PURE__ */ Ji([`agent`, `supervisor`, `administrator`]),
      sector: /* @__PURE__ */ ea(sa),
    }),
    device: /* @__PURE__ */ ea(/* @__PURE__ */ Q({ id: sa, name: /* @__PURE__ */ J() })),
    organisation: /* @__PURE__ */ Q({
      id: sa,
      name: /* @__PURE__ */ J(),
      demonstration: /* @__PURE__ */ Pi(),
      bounds: /* @__PURE__ */ Wi([/* @__PURE__ */ Y(), /* @__PURE__ */ Y(), /* @__PURE__ */ Y(), /* @__PURE__ */ Y()]),
      basemap: /* @__PURE__ */ Ji([`none`, `ign`, `osm`]),
    }),
    sectors: /* @__PURE__ */ Z(/* @__PURE__ */ Q({ id: sa, name: /* @__PURE__ */ J() })),
    people: /* @__PURE__ */ Z(/* @__PURE__ */ Q({ id: sa, name: /* @__PURE__ */ J() })),
    serverTime: ua,
  });
(/* @__PURE__ */ J().check(/* @__PURE__ */ K(1), /* @__PURE__ */ G(32)),
  /* @__PURE__ */ J().check(/* @__PURE__ */ K(1), /* @__PURE__ */ G(80)),
  /* @__PURE__ */ Y().check(X(), /* @__PURE__ */ Di()),
  /* @__PURE__ */ Y().check(X(), /* @__PURE__ */ Di()),
  /* @__PURE__ */ Y().check(X(), /* @__PURE__ */ Di()),
  /* @__PURE__ */ J().check(/* @__PURE__ */ G(40)));
var ba = /* @__PURE__ */ Q({
    code: /* @__PURE__ */ J(),
    message: /* @__PURE__ */ Q({ fr: /* @__PURE__ */ J(), en: /* @__PURE__ */ J() }),
    details: /* @__PURE__ */ Qi(/* @__PURE__ */ Ri()),
  }),
  xa = {
    session: `/api/session`,
    signIn: `/api/session/password`,
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
  },
  Sa = (e) => new Blob([e], { type: `image/jpeg` });
async function Ca({ environment: e }, t, n) {
  if (!e.online()) return null;
  try {
    let r = n === `thumb` ? `?size=thumb` : ``,
      i = await e.fetch(`${xa.photos}/${t}${r}`, { credentials: `same-origin` });
    return !i.ok || !(i.headers.get(`content-type`) ?? ``).startsWith(`image/`) ? null : await i.blob();
  } catch {
    return null;
  }
}
async function wa(e, t, n) {
  let { database: r } = e,
    i = (n === `thumb` ? await r.thumbs.get(t) : void 0) ?? (await r.photoBytes.get(t));
  if (i) return Sa(i.bytes);
  let a = await Ca(e, t, n);
  if (!a || n === `full`) return a;
  try {
    await r.thumbs.put({ sha256: t, bytes: await a.arrayBuffer() });
  } catch (e) {
    if (w(e) === null) throw e;
  }
  return a;
}
var Ta = 32768;
function Ea(e) {
  let t = new Uint8Array(e),
    n = ``;
  for (let e = 0; e < t.length; e += Ta) n += String.fromCharCode(...t.subarray(e, e + Ta));
  return btoa(n);
}
async function Da(e, t) {
  let n = await v(e, `session`),
    r = await e.edits.filter((e) => e.state !== `confirmed`).toArray(),
    i = await e.drafts.toArray(),
    a = await e.photos.filter((e) => e.unsent === 1).toArray(),
    o = {
      format: `sillage-rescue`,
      version: 1,
      at: new Date(t).toISOString(),
      device: await v(e, `deviceId`),
      user: n?.user.id ?? null,
      organisation: n?.organisation.id ?? null,
      edits: r.map((e) => ({ state: e.state, code: e.code, edit: e.edit })),
      drafts: i,
    },
    s = [JSON.stringify(o).slice(0, -1), `,"photos":[`],
    c = [
      ...a.map((e) => ({ sha256: e.sha256, intervention: e.intervention, role: e.role })),
      ...i.flatMap((e) => e.photos.map((t) => ({ sha256: t.sha256, intervention: e.id, role: t.role }))),
    ],
    l = !0;
  for (let t of new Set(c.map((e) => e.sha256))) {
    let n = await e.photoBytes.get(t),
      r = {
        sha256: t,
        of: c.filter((e) => e.sha256 === t).map(({ intervention: e, role: t }) => ({ intervention: e, role: t })),
        base64: n ? Ea(n.bytes) : null,
      };
    (s.push(l ? `` : `,`, JSON.stringify(r)), (l = !1));
  }
  return (s.push(`]}`), new Blob(s, { type: `application/json` }));
}
async function Oa(e) {
  let t = await e?.estimate?.();
  return { persisted: (await e?.persisted?.()) ?? null, usage: t?.usage ?? null, quota: t?.quota ?? null };
}
var ka = 2e3;
function Aa(e) {
  let { sha256: t, intervention: n, size: r, state: i, sent: a, keptAt: o, receivedAt: s, problem: c } = e;
  return { sha256: t, intervention: n, size: r, state: i, sent: a, keptAt: o, receivedAt: s, problem: c };
}
async function ja(e, t) {
  let n = await e.records.bulkGet([...t]);
  return new Map(n.flatMap((e) => (e ? [[e.id, Ze(e.intervention, `address`)]] : [])));
}
async function Ma(e) {
  let t = await e.edits.where(`[state+seq]`).between([`pending`, P.minKey], [`pending`, P.maxKey]).limit(ka).toArray(),
    n = await e.photos.where(`[unsent+keptAt]`).between([1, P.minKey], [1, P.maxKey]).limit(ka).toArray(),
    r = [...new Set([...t, ...n].map((e) => e.intervention))],
    i = await ja(e, r);
  return r
    .map((e) => {
      let r = t.filter((t) => t.intervention === e),
        a = n.filter((t) => t.intervention === e);
      return {
        intervention: e,
        address: i.get(e) ?? ``,
        edits: r.length,
        photos: a.map(Aa),
        since: Math.min(...r.map((e) => e.edit.at), ...a.map((e) => e.keptAt)),
      };
    })
    .toSorted((e, t) => e.since - t.since);
}
async function Na(e) {
  let t = await e.edits
      .where(`[state+since]`)
      .between([`quarantined`, P.minKey], [`quarantined`, P.maxKey])
      .reverse()
      .limit(ka)
      .toArray(),
    n = await ja(
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
var Pa = 2e3,
  Fa = 3e5,
  Ia = 36e5;
function La(e, t, n = null) {
  let r = Math.min(Fa, Pa * 2 ** Math.min(20, Math.max(0, e - 1))),
    i = Math.round(r / 2 + (r / 2) * t);
  return Math.max(i, Math.min(Ia, n ?? 0));
}
function Ra(e, t) {
  if (e === null || e.trim() === ``) return null;
  let n = Number(e);
  if (Number.isFinite(n)) return Math.max(0, n * 1e3);
  let r = Date.parse(e);
  return Number.isNaN(r) ? null : Math.max(0, r - t);
}
var za = 6e4;
function Ba(e) {
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
async function Va(e) {
  if (/[/+]json\b/.test(e.headers.get(`content-type`) ?? ``))
    try {
      return await e.json();
    } catch {
      return;
    }
}
async function Ha(e, t) {
  let n = ba.safeParse(await Va(e));
  return {
    ok: !1,
    code: n.success ? n.data.code : e.status === 401 ? `answer-not-understood` : Ba(e.status),
    status: e.status,
    told: n.success,
    retryAfter: Ra(e.headers.get(`retry-after`), t),
  };
}
async function Ua(e, t) {
  let n;
  try {
    n = await e.fetch(t.path, {
      method: t.method ?? `GET`,
      credentials: `same-origin`,
      cache: `no-store`,
      headers: { accept: `application/json`, 'content-type': `application/json` },
      signal: AbortSignal.timeout(za),
      ...(t.body === void 0 ? {} : { body: JSON.stringify(t.body) }),
    });
  } catch {
    return { ok: !1, code: e.online() ? `server-unavailable` : `offline`, status: 0, told: !1, retryAfter: null };
  }
  if (!n.ok) return Ha(n, e.now());
  if (t.schema === null) return { ok: !0, value: null };
  let r = t.schema.safeParse(await Va(n));
  return r.success
    ? { ok: !0, value: r.data }
    : { ok: !1, code: `answer-not-understood`, status: n.status, told: !1, retryAfter: null };
}
async function Wa({ database: e }, t) {
  await e.transaction(`rw`, e.meta, async () => {
    let n = await v(e, `session`);
    (n && n.organisation.id !== t.organisation.id && (await e.meta.delete(`territory`)),
      await y(e, `session`, t),
      t.device && (await y(e, `deviceId`, t.device.id)));
  });
}
async function Ga(e, t, n) {
  let { database: r, environment: i } = e,
    a = await v(r, `deviceId`),
    o = await Ua(i, { path: t, method: `POST`, body: a === null ? n : { ...n, device: a }, schema: ya });
  return o.ok
    ? (await Wa(e, o.value), i.storage?.persist?.().catch(i.onBug), { ok: !0, value: o.value })
    : { ok: !1, code: o.code };
}
function Ka(e, t, n) {
  return Ga(e, xa.enrol, { code: t, deviceName: n });
}
function qa(e, t, n) {
  return Ga(e, xa.signIn, { email: t, password: n });
}
async function Ja(e) {
  let t = await Ua(e.environment, { path: xa.session, schema: ya });
  return t.ok ? (await Wa(e, t.value), null) : t;
}
async function Ya({ database: e, environment: t }) {
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
  let r = await Ua(t, { path: xa.session, method: `DELETE`, body: {}, schema: null });
  if (!r.ok && r.code !== `session-needed`) return { ok: !1, code: r.code };
  let { records: i, bases: a, edits: o, photos: s, drafts: c, thumbs: l, meta: u } = e;
  return e.transaction(`rw`, [i, a, o, s, c, l, u], async () => {
    if (await n()) return { ok: !1, code: `unsent-work` };
    (await i.clear(), await a.clear(), await u.bulkDelete([`session`, `cursor`, `sync`, `territory`]));
    let e = (await c.toArray()).flatMap((e) => e.photos.map((e) => e.sha256));
    return (await l.where(`sha256`).noneOf(e).delete(), { ok: !0, value: null });
  });
}
function Xa(e, t = {}) {
  let n = new P(e, { ...t, chromeTransactionDurability: `strict` });
  return (
    n
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
    n
  );
}
var Za = 6048e5;
async function Qa(e, t, n) {
  let { database: r, environment: i } = e,
    a = new Map(n.map((e) => [e.sha256, e.size])),
    o = i.now();
  await r.transaction(`rw`, [r.photos, r.meta], async () => {
    for (let { key: e } of t) {
      let t = await r.photos.get(e);
      if (!t || t.state === `received` || a.get(t.sha256) !== t.size) continue;
      let { unsent: n, ...i } = t;
      await jt(r, {
        ...i,
        state: `received`,
        sent: t.size,
        receivedAt: o,
        dropAt: o + Za,
        problem: null,
        uploadUrl: null,
      });
    }
  });
}
async function $a(e, t) {
  let n = [...new Set(t.map((e) => e.sha256))];
  for (let r = 0; r < n.length; r += 500) {
    let i = await Ua(e.environment, {
      path: xa.photoReceipts,
      method: `POST`,
      body: { hashes: n.slice(r, r + 500) },
      schema: va,
    });
    if (!i.ok) return i;
    await Qa(e, t, i.value.received);
  }
  return null;
}
var eo = 200;
async function to({ database: e, environment: t }) {
  let { photos: n, photoBytes: r, drafts: i } = e;
  await e.transaction(`rw`, [n, r, i], async () => {
    let e = await n.where(`dropAt`).belowOrEqual(t.now()).limit(eo).toArray();
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
async function no({ database: e, environment: t }) {
  let n = t.now() - Za;
  await e.edits.where(`[state+since]`).between([`confirmed`, P.minKey], [`confirmed`, n]).limit(eo).delete();
}
async function ro(e) {
  (await to(e), await no(e));
}
async function io({ database: e }) {
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
function ao(e) {
  return { ok: !1, code: e, status: 0, told: !1, retryAfter: null };
}
function oo({ code: e }) {
  return e === `session-needed` ? `sign-in-needed` : e === `offline` ? `offline` : `server-unavailable`;
}
function so(e, t, n, r) {
  if (e.state !== `acked` || e.receipt === null || n?.epoch !== e.receipt.epoch) return !1;
  let { version: i } = e.receipt;
  return i === null ? r : (t !== null && t.version >= i) || (r && n.version >= i);
}
function co(e, t, n, r, i) {
  let a = t.filter((t) => so(t, e, n, r));
  if (a.length === 0) return { base: e, outbox: t, changed: [] };
  let o = a.map((e) => ({ ...e, state: `confirmed`, since: i })),
    s = new Map(o.map((e) => [e.id, e])),
    c = t.map((e) => s.get(e.id) ?? e),
    l = a.filter((t) => (e?.version ?? 0) < (t.receipt?.version ?? 0) || e === null).length > 0 ? st(e, a) : null;
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
function lo(e, t, n) {
  return e.receipt === null || (e.state !== `acked` && e.state !== `confirmed`)
    ? !1
    : e.receipt.epoch !== n.epoch || (t !== null && t.epoch === n.epoch && t.scope === n.scope);
}
async function uo(e, t, n) {
  let { database: r, environment: i } = e,
    a = (await r.edits.toArray()).filter((e) => lo(e, t, n));
  if (a.length === 0) return;
  let o = i.now();
  for (let [e, t] of Map.groupBy(a, (e) => e.intervention)) {
    let n = await M(r, e),
      i = new Map(
        t.map((e) => [e.id, { ...e, state: `pending`, receipt: null, tries: 0, retryAt: 0, code: null, since: o }]),
      ),
      a = n.outbox.map((e) => i.get(e.id) ?? e);
    (await r.edits.bulkPut(a.filter(ot)), await bt(r, e, { ...n, outbox: a }), await At(r, e, a));
  }
  let s = await r.photos.where(`dropAt`).above(0).toArray();
  for (let { dropAt: e, ...t } of s)
    await jt(r, { ...t, state: `kept`, unsent: 1, sent: 0, receivedAt: null, uploadUrl: null });
}
async function fo(e, t) {
  return (await e.edits.where(`intervention`).equals(t).toArray()).some(ot) || (await e.drafts.get(t))
    ? !0
    : (await e.photos.where(`intervention`).equals(t).toArray()).some((e) => e.unsent === 1);
}
async function po(e, t) {
  let n = await e.records.where(`snapshot`).below(t).primaryKeys(),
    r = /* @__PURE__ */ new Set(),
    i = await e.edits.where(`intervention`).anyOf(n).toArray();
  for (let e of i) ot(e) && r.add(e.intervention);
  for (let t of await e.drafts.toArray()) r.add(t.id);
  for (let t of await e.photos.where(`intervention`).anyOf(n).toArray()) t.unsent === 1 && r.add(t.intervention);
  await e.records.bulkDelete(n.filter((e) => !r.has(e)));
}
function mo(e, t) {
  return e?.epoch === t?.epoch && e?.scope === t?.scope && e?.version === t?.version;
}
function ho(e, t) {
  let { version: n, rev: r, fieldRevs: i, intervention: a, conflicts: o, doubtful: s } = e;
  return { id: a.id, version: n, rev: r, fieldRevs: i, intervention: a, conflicts: o, doubtful: s, snapshot: t };
}
async function go(e, t, n, r) {
  let { database: i, environment: a } = e,
    { id: o } = t.intervention,
    s = await M(i, o),
    c = ho(t, r),
    l = co(c, s.outbox, n, !1, a.now());
  if ((await i.edits.bulkPut([...l.changed]), t.left === !0)) {
    if (l.outbox.some(ot) || (await fo(i, o))) return bt(i, o, { ...s, outbox: l.outbox });
    (await i.records.delete(o), await i.bases.delete(o));
  } else await bt(i, o, { ...s, base: c, outbox: l.outbox });
}
async function _o(e, t) {
  let { database: n, environment: r } = e,
    i = await n.edits
      .where(`[state+seq]`)
      .between([`acked`, 0], [`acked`, 1 / 0])
      .toArray();
  for (let e of new Set(i.map((e) => e.intervention))) {
    let i = await M(n, e),
      a = co((await xt(n, i.base)) ?? (i.base ? { ...i.base, version: 0 } : null), i.outbox, t, !0, r.now());
    if (a.changed.length === 0) continue;
    await n.edits.bulkPut([...a.changed]);
    let o = a.base ? { snapshot: 0, ...a.base, id: e } : null;
    (await bt(n, e, { ...i, base: o, outbox: a.outbox }), await At(n, e, a.outbox));
  }
}
async function vo(e, t, n) {
  let r = await e.records.bulkGet(t.map((e) => e.intervention.id)),
    i = [],
    a = [];
  for (let [o, s] of t.entries())
    if (s.left === !0) (await fo(e, s.intervention.id)) || a.push(s.intervention.id);
    else {
      let { id: e, ...t } = { ...ho(s, n), pending: 0 };
      i.push(yt(t, n, r[o]?.changedAt ?? 0));
    }
  (await e.records.bulkPut(i), a.length > 0 && (await e.records.bulkDelete(a)));
}
async function yo(e, t, n) {
  let { database: r } = e;
  return r.transaction(`rw`, Nt(r), async () => {
    if (!mo(t, await v(r, `cursor`))) return !1;
    let i = (await v(r, `snapshot`)) ?? { number: 0, sweep: !1 };
    (n.restart && ((i = { number: i.number + 1, sweep: !0 }), await uo(e, t, n.cursor)),
      await y(r, `cursor`, n.cursor),
      await y(r, `snapshot`, i));
    let a = n.rows.map((e) => e.intervention.id),
      o = await r.edits.where(`intervention`).anyOf(a).toArray(),
      s = new Set(o.filter(ot).map((e) => e.intervention));
    await vo(
      r,
      n.rows.filter((e) => !s.has(e.intervention.id)),
      i.number,
    );
    for (let t of n.rows) s.has(t.intervention.id) && (await go(e, t, n.cursor, i.number));
    return (
      n.more ||
        (await _o(e, n.cursor), i.sweep && (await po(r, i.number), await y(r, `snapshot`, { ...i, sweep: !1 }))),
      !0
    );
  });
}
async function bo(e) {
  let { database: t, environment: n } = e;
  for (;;) {
    let r = await v(t, `cursor`),
      i = new URLSearchParams(r ? { epoch: r.epoch, scope: r.scope, version: String(r.version) } : {}),
      a = await Ua(n, { path: `${xa.pull}?${i.toString()}`, schema: _a });
    if (!a.ok) return a;
    let o = a.value;
    if (!(await yo(e, r, o)) || !o.more) return null;
    if (o.rows.length === 0 && o.cursor.version === (r?.version ?? -1)) return ao(`answer-not-understood`);
  }
}
var xo = 1024,
  So = 3;
function Co(e, t, n) {
  let r = /* @__PURE__ */ new Set(),
    i = [],
    a = xo;
  for (let o of e.toSorted((e, t) => e.seq - t.seq)) {
    if (i.length >= n) break;
    if (!(o.state !== `pending` || r.has(o.intervention))) {
      if (o.retryAt > t) r.add(o.intervention);
      else {
        if (((a += o.length * So + 1), i.length > 0 && a > 4194304)) break;
        (i.push(o), o.edit.baseRev === 0 && r.add(o.intervention));
      }
    }
  }
  return i;
}
function wo(e, t, n, r, i) {
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
      return { ...e, tries: n, retryAt: r + La(n, i), code: t.code ?? `internal-error` };
    }
  }
}
function To(e, t, n, r) {
  let i = new Map(t.receipts.map((e) => [e.id, e]));
  return e.flatMap((e) => {
    let a = i.get(e.id);
    return a ? [wo(e, a, t.epoch, n, r)] : [];
  });
}
function Eo(e, t, n) {
  return t ||
    e.some((e) => e.state === `acked` || e.state === `confirmed`) ||
    !e.some((e) => e.state === `quarantined` && e.edit.baseRev === 0)
    ? []
    : e
        .filter((e) => e.state === `pending`)
        .map((e) => ({ ...e, state: `quarantined`, code: `edit-base-missing`, since: n }));
}
function Do(e, t) {
  return e.state === `quarantined` && e.code === `edit-of-another-device` && e.edit.device !== t;
}
function Oo(e, t, n, r) {
  return { ...e, id: t, edit: { ...e.edit, id: t, device: n }, state: `pending`, code: null, since: r };
}
async function ko(e, t, n) {
  let { database: r, environment: i } = e,
    a = Oo(t, i.newId(), n, i.now());
  await r.edits.delete(t.id);
  let o = await r.photos.where(`intervention`).equals(t.intervention).toArray();
  for (let e of o) e.edit === t.id && (await r.photos.put({ ...e, edit: a.id }));
  return a;
}
async function Ao(e, t, n) {
  let { database: r, environment: i } = e,
    a = i.now(),
    o = (await v(r, `deviceId`)) ?? ``,
    s = await M(r, t),
    c = s.outbox.map((e) => n.get(e.id) ?? e),
    l = [];
  for (let t of c) n.has(t.id) && l.push(Do(t, o) ? await ko(e, t, o) : t);
  if (
    ((c = [...c.filter((e) => !n.has(e.id)), ...l].toSorted((e, t) => e.seq - t.seq)),
    l.some((e) => e.state === `quarantined` && e.edit.baseRev === 0))
  ) {
    let e = Eo(c, s.base !== null, a),
      t = new Map(e.map((e) => [e.id, e]));
    ((c = c.map((e) => t.get(e.id) ?? e)), l.push(...e));
  }
  let u = await v(r, `cursor`),
    d = co(await xt(r, s.base), c, u, !1, a);
  (await r.edits.bulkPut([...l, ...d.changed]), await bt(r, t, { ...s, outbox: d.outbox }), await At(r, t, d.outbox));
}
async function jo(e, t, n) {
  let { database: r, environment: i } = e;
  return r.transaction(`rw`, Nt(r), async () => {
    let a = To(
        (await r.edits.bulkGet(t.map((e) => e.id))).filter((e) => e?.state === `pending`).filter((e) => e !== void 0),
        n,
        i.now(),
        i.random(),
      ),
      o = Map.groupBy(a, (e) => e.intervention);
    for (let [t, n] of o) await Ao(e, t, new Map(n.map((e) => [e.id, e])));
    return a.length;
  });
}
var Mo = 2e3;
async function No({ database: e, environment: t }, n) {
  return Co(
    await e.edits.where(`[state+seq]`).between([`pending`, P.minKey], [`pending`, P.maxKey]).limit(Mo).toArray(),
    t.now(),
    n,
  );
}
function Po({ status: e, told: t }) {
  return e === 413 || (e === 400 && t);
}
async function Fo(e, t, { code: n, status: r, told: i }) {
  let { environment: a } = e;
  if (r === 413 && i) {
    await jo(e, [t], { epoch: ``, receipts: [{ id: t.id, result: `rejected`, code: n }] });
    return;
  }
  let o = t.tries + 1,
    s = a.now() + La(o, a.random());
  await e.database.edits.update(t.id, { tries: o, retryAt: s, code: n });
}
async function Io(e) {
  let t = 200;
  for (;;) {
    let n = await No(e, t),
      [r] = n;
    if (!r) return null;
    let i = await Ua(e.environment, {
      path: xa.push,
      method: `POST`,
      body: { protocol: 1, edits: n.map((e) => e.edit) },
      schema: ga,
    });
    if (i.ok) {
      if ((await jo(e, n, i.value)) === 0) return ao(`answer-not-understood`);
    } else if (Po(i)) n.length > 1 ? (t = Math.floor(n.length / 2)) : await Fo(e, r, i);
    else return i;
  }
}
var Lo = 1e3;
async function Ro(e) {
  let t = await e.photos.where(`[unsent+keptAt]`).between([1, P.minKey], [1, P.maxKey]).limit(Lo).toArray(),
    n = await e.edits.bulkGet(t.map((e) => e.edit));
  return t.filter((e, t) => {
    let r = n[t]?.state;
    return r !== `pending` && r !== `quarantined`;
  });
}
/* @__PURE__ */ Y().check(X(), /* @__PURE__ */ Di());
var zo = /* @__PURE__ */ Y().check(/* @__PURE__ */ Ti(-90), /* @__PURE__ */ Ci(90)),
  Bo = /* @__PURE__ */ Y().check(/* @__PURE__ */ Ti(-180), /* @__PURE__ */ Ci(180));
(/* @__PURE__ */ Y().check(X()),
  /* @__PURE__ */ J().check(/* @__PURE__ */ G(200)),
  /* @__PURE__ */ J().check(/* @__PURE__ */ G(200)),
  /* @__PURE__ */ J().check(/* @__PURE__ */ G(400)),
  /* @__PURE__ */ J().check(/* @__PURE__ */ K(1), /* @__PURE__ */ G(4e3)),
  /* @__PURE__ */ J().check(/* @__PURE__ */ K(1), /* @__PURE__ */ G(120)),
  /* @__PURE__ */ J().check(/* @__PURE__ */ K(12), /* @__PURE__ */ G(200)),
  /* @__PURE__ */ J().check(/* @__PURE__ */ K(1), /* @__PURE__ */ G(120)),
  /* @__PURE__ */ J().check(/* @__PURE__ */ K(1), /* @__PURE__ */ G(120)),
  /* @__PURE__ */ J().check(/* @__PURE__ */ K(1), /* @__PURE__ */ G(120)),
  /* @__PURE__ */ Wi([zo, Bo, zo, Bo]).check(/* @__PURE__ */ ia(([e, t, n, r]) => e < n && t < r)),
  /* @__PURE__ */ J().check(/* @__PURE__ */ K(1), /* @__PURE__ */ G(120)),
  /* @__PURE__ */ J().check(/* @__PURE__ */ K(1), /* @__PURE__ */ G(120)),
  /* @__PURE__ */ J().check(/* @__PURE__ */ K(12), /* @__PURE__ */ G(200)),
  /* @__PURE__ */ J().check(/* @__PURE__ */ G(200)),
  /* @__PURE__ */ J().check(/* @__PURE__ */ G(200)),
  /* @__PURE__ */ J().check(/* @__PURE__ */ G(64)));
var Vo = /* @__PURE__ */ Q({
    type: /* @__PURE__ */ Xi(`FeatureCollection`),
    features: /* @__PURE__ */ Z(
      /* @__PURE__ */ Q({
        type: /* @__PURE__ */ Xi(`Feature`),
        properties: /* @__PURE__ */ Q({
          layer: /* @__PURE__ */ Ji([`commune`, `sector`, `street`, `water`]),
          name: /* @__PURE__ */ J(),
        }),
        geometry: /* @__PURE__ */ Hi([
          /* @__PURE__ */ Q({
            type: /* @__PURE__ */ Xi(`Polygon`),
            coordinates: /* @__PURE__ */ Z(
              /* @__PURE__ */ Z(/* @__PURE__ */ Wi([/* @__PURE__ */ Y(), /* @__PURE__ */ Y()])),
            ),
          }),
          /* @__PURE__ */ Q({
            type: /* @__PURE__ */ Xi(`LineString`),
            coordinates: /* @__PURE__ */ Z(/* @__PURE__ */ Wi([/* @__PURE__ */ Y(), /* @__PURE__ */ Y()])),
          }),
        ]),
      }),
    ),
  }),
  Ho = 864e5;
async function Uo({ database: e, environment: t }) {
  let n = await v(e, `territory`),
    r = t.now();
  if (n && Math.abs(r - n.checkedAt) < Ho) return;
  let i, a;
  try {
    ((i = await t.fetch(xa.territory, {
      credentials: `same-origin`,
      headers: { accept: `application/json`, ...(n?.etag ? { 'if-none-match': n.etag } : {}) },
    })),
      (a = i.status === 200 ? await i.json() : null));
  } catch {
    return;
  }
  if (i.status === 304 && n) {
    await y(e, `territory`, { ...n, checkedAt: r });
    return;
  }
  let o = Vo.safeParse(a);
  i.ok && o.success && (await y(e, `territory`, { etag: i.headers.get(`etag`), checkedAt: r, value: o.data }));
}
async function Wo(e) {
  let { database: t, environment: n, appVersion: r } = e,
    i = (await v(t, `counters`)) ?? Ot,
    a = {
      pendingEdits: await rn(t, `pending`),
      pendingPhotos: i.photosMade - i.photosReceived,
      oldestPendingAt: await nn(t),
      quarantined: await rn(t, `quarantined`),
      persisted: (await n.storage?.persisted?.()) ?? null,
      appVersion: r.slice(0, 40),
    },
    o = await Ua(n, { path: xa.report, method: `POST`, body: a, schema: null });
  return o.ok ? null : o;
}
function Go({ status: e, told: t }) {
  return t && e >= 400 && e < 500 && ![401, 408, 409, 423, 429].includes(e);
}
async function Ko({ database: e, environment: t }, n, r) {
  let i = n.tries + 1,
    a = t.now() + La(i, t.random());
  await e.photos.update(n.key, { state: `kept`, problem: r, tries: i, retryAt: a, uploadUrl: null, sent: 0 });
}
async function qo(e, t, n) {
  let { database: r, environment: i, upload: a } = e,
    o = await r.photoBytes.get(t.sha256);
  if (!o) return (await Ko(e, t, `photo-missing-here`), null);
  await r.photos.update(t.key, { state: `sending`, problem: null });
  let { sha256: s, intervention: c, uploadUrl: l } = t,
    u = await a({
      sha256: s,
      intervention: c,
      uploadUrl: l,
      bytes: o.bytes,
      onUrl: async (e) => {
        await r.photos.update(t.key, { uploadUrl: e });
      },
      onSent: (e) => {
        r.photos.update(t.key, { sent: e }).catch(i.onBug);
      },
    });
  if (!u.ok)
    return Go(u)
      ? (await Ko(e, t, u.code), null)
      : (await r.photos.update(t.key, { state: `kept`, problem: u.code }), u);
  let d = await $a(
    e,
    n.filter((e) => e.sha256 === s),
  );
  if (d) return d;
  let f = await r.photos.get(t.key);
  return (f && f.state !== `received` && (await Ko(e, t, `photo-not-received`)), null);
}
async function Jo(e, t) {
  let { database: n, environment: r } = e,
    i = await Ro(n);
  if (i.length === 0) return null;
  let a = await $a(e, i);
  if (a) return a;
  for (let { key: a } of i) {
    let o = await n.photos.get(a);
    if (!o || o.state === `received` || o.retryAt > r.now()) continue;
    if (!r.online()) return ao(`offline`);
    let s = (await qo(e, o, i)) ?? (await t());
    if (s) return s;
  }
  return null;
}
var Yo = { state: `idle`, problem: null, lastContactAt: null };
async function Xo({ database: e, environment: t }, n, r, i) {
  let a = (await v(e, `sync`)) ?? Yo;
  (i || a.state !== n || a.problem !== r) &&
    (await y(e, `sync`, { state: n, problem: r, lastContactAt: i ? t.now() : a.lastContactAt }));
}
var Zo = 5,
  Qo = 100;
async function $o(e) {
  return (await No(e, 1)).length > 0;
}
async function es(e) {
  for (let t = 0; t < Zo; t += 1) {
    if ((await y(e.database, `beat`, e.environment.now()), await $o(e))) {
      await Xo(e, `sending`, null, !1);
      let t = await Io(e);
      if (t) return t;
    }
    await Xo(e, `receiving`, null, !0);
    let t = await bo(e);
    if (t) return t;
    if (!(await $o(e))) return null;
  }
  return null;
}
async function ts(e) {
  return (
    (await Ja(e)) ||
    (await es(e)) ||
    (await Xo(e, `sending`, null, !0),
    (await Jo(e, async () => (await y(e.database, `beat`, e.environment.now()), (await $o(e)) ? es(e) : null))) ||
      (await Wo(e)) ||
      (await Uo(e), await ro(e), null))
  );
}
async function ns({ database: e }) {
  let t = await e.edits.where(`[state+seq]`).between([`pending`, P.minKey], [`pending`, P.maxKey]).limit(Qo).toArray(),
    n = await Ro(e);
  return (
    [...t.map((e) => ({ at: e.retryAt, code: e.code })), ...n.map((e) => ({ at: e.retryAt, code: e.problem }))]
      .filter((e) => e.at > 0)
      .toSorted((e, t) => e.at - t.at)[0] ?? null
  );
}
async function rs(e, t) {
  let { database: n, environment: r } = e;
  try {
    if (!(await v(n, `session`))) return { failure: null, nextAt: null };
    let i = r.online() || t ? await ts(e) : ao(`offline`);
    if (i) return (await Xo(e, oo(i), i.code, i.told), { failure: i, nextAt: null });
    let a = await ns(e);
    return (await Xo(e, `idle`, a?.code ?? null, !0), { failure: null, nextAt: a?.at ?? null });
  } catch (t) {
    let n = w(t) ?? `internal-error`;
    n === `internal-error` && r.onBug(t);
    let i = ao(n);
    return (await Xo(e, oo(i), n, !1).catch(() => void 0), { failure: i, nextAt: null });
  }
}
var is = 18e4;
function as(e) {
  return typeof e == `object` && !!e && `name` in e && e.name === `AbortError`;
}
async function os({ database: e, environment: t }, n) {
  let { locks: r } = t;
  if (!r) return n();
  try {
    let i = await r.request(qe, { ifAvailable: !0 }, async (e) => (e ? { value: await n() } : null));
    if (i) return i.value;
    let a = (await v(e, `beat`)) ?? 0;
    return Math.abs(t.now() - a) < is ? null : await r.request(qe, { steal: !0 }, n);
  } catch (e) {
    if (as(e)) return null;
    throw e;
  }
}
var ss = 6e4,
  cs = 3e3;
function ls(e) {
  let { environment: t } = e,
    n = 0,
    r = 0,
    i = !1,
    a = `no`,
    o = null,
    s = () => void 0,
    c = (e) => {
      (s(), i && (s = t.after(Math.max(0, e), d)));
    },
    l = async (i) => {
      let a = await os(e, () => rs(e, i));
      if (a === null) {
        c(cs);
        return;
      }
      n = a.failure ? n + 1 : 0;
      let o = a.failure ? La(n, t.random(), a.failure.retryAfter) : 0;
      r = a.failure ? t.now() + o : 0;
      let s = a.nextAt === null ? ss : Math.max(0, a.nextAt - t.now());
      c(a.failure ? o : Math.min(ss, s));
    },
    u = (e) =>
      o
        ? (a !== `forced` && (a = e ? `forced` : `soon`), o)
        : (s(),
          (o = (async () => {
            for (a = `no`, await l(e); a !== `no` && (a === `forced` || n === 0);) {
              let e = a === `forced`;
              ((a = `no`), await l(e));
            }
          })()
            .catch(t.onBug)
            .finally(() => {
              o = null;
            })),
          o);
  function d() {
    let e = r - t.now();
    e > 0 ? c(e) : u(!1);
  }
  return {
    start() {
      i = !0;
      let e = t.onWake((e) => {
        (e === `online` && (r = 0), d());
      });
      return (
        d(),
        () => {
          ((i = !1), s(), e());
        }
      );
    },
    nudge() {
      i && (t.askForWake(qe).catch(() => void 0), o ? (a = a === `forced` ? `forced` : `soon`) : d());
    },
    now: () => u(!0),
  };
}
var us = 3e5;
function ds(e) {
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
              signal: AbortSignal.any([i.signal, AbortSignal.timeout(us)]),
              ...(a ? { body: a } : {}),
            }),
            s = await o.text();
          return {
            getStatus: () => o.status,
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
function fs(e) {
  '@babel/helpers - typeof';
  return (
    (fs =
      typeof Symbol == `function` && typeof Symbol.iterator == `symbol`
        ? function (e) {
            return typeof e;
          }
        : function (e) {
            return e && typeof Symbol == `function` && e.constructor === Symbol && e !== Symbol.prototype
              ? `symbol`
              : typeof e;
          }),
    fs(e)
  );
}
function ps(e, t) {
  for (var n = 0; n < t.length; n++) {
    var r = t[n];
    ((r.enumerable = r.enumerable || !1),
      (r.configurable = !0),
      `value` in r && (r.writable = !0),
      Object.defineProperty(e, hs(r.key), r));
  }
}
function ms(e, t, n) {
  return (t && ps(e.prototype, t), n && ps(e, n), Object.defineProperty(e, 'prototype', { writable: !1 }), e);
}
function hs(e) {
  var t = gs(e, `string`);
  return fs(t) == `symbol` ? t : t + ``;
}
function gs(e, t) {
  if (fs(e) != `object` || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || `default`);
    if (fs(r) != `object`) return r;
    throw TypeError(`@@toPrimitive must return a primitive value.`);
  }
  return (t === `string` ? String : Number)(e);
}
function _s(e, t) {
  if (!(e instanceof t)) throw TypeError(`Cannot call a class as a function`);
}
function vs(e, t, n) {
  return ((t = Ds(t)), ys(e, ws() ? Reflect.construct(t, n || [], Ds(e).constructor) : t.apply(e, n)));
}
function ys(e, t) {
  if (t && (fs(t) === `object` || typeof t == `function`)) return t;
  if (t !== void 0) throw TypeError(`Derived constructors may only return object or undefined`);
  return bs(e);
}
function bs(e) {
  if (e === void 0) throw ReferenceError(`this hasn't been initialised - super() hasn't been called`);
  return e;
}
function xs(e, t) {
  if (typeof t != `function` && t !== null) throw TypeError(`Super expression must either be null or a function`);
  ((e.prototype = Object.create(t && t.prototype, { constructor: { value: e, writable: !0, configurable: !0 } })),
    Object.defineProperty(e, 'prototype', { writable: !1 }),
    t && Es(e, t));
}
function Ss(e) {
  var t = typeof Map == `function` ? /* @__PURE__ */ new Map() : void 0;
  return (
    (Ss = function (e) {
      if (e === null || !Ts(e)) return e;
      if (typeof e != `function`) throw TypeError(`Super expression must either be null or a function`);
      if (t !== void 0) {
        if (t.has(e)) return t.get(e);
        t.set(e, n);
      }
      function n() {
        return Cs(e, arguments, Ds(this).constructor);
      }
      return (
        (n.prototype = Object.create(e.prototype, {
          constructor: { value: n, enumerable: !1, writable: !0, configurable: !0 },
        })),
        Es(n, e)
      );
    }),
    Ss(e)
  );
}
function Cs(e, t, n) {
  if (ws()) return Reflect.construct.apply(null, arguments);
  var r = [null];
  r.push.apply(r, t);
  var i = new (e.bind.apply(e, r))();
  return (n && Es(i, n.prototype), i);
}
function ws() {
  try {
    var e = !Boolean.prototype.valueOf.call(Reflect.construct(Boolean, [], function () {}));
  } catch {}
  return (ws = function () {
    return !!e;
  })();
}
function Ts(e) {
  try {
    return Function.toString.call(e).indexOf(`[native code]`) !== -1;
  } catch {
    return typeof e == `function`;
  }
}
function Es(e, t) {
  return (
    (Es = Object.setPrototypeOf
      ? Object.setPrototypeOf.bind()
      : function (e, t) {
          return ((e.__proto__ = t), e);
        }),
    Es(e, t)
  );
}
function Ds(e) {
  return (
    (Ds = Object.setPrototypeOf
      ? Object.getPrototypeOf.bind()
      : function (e) {
          return e.__proto__ || Object.getPrototypeOf(e);
        }),
    Ds(e)
  );
}
var Os,
  ks = o(() => {
    Os = /*#__PURE__*/ (function (e) {
      function t(e) {
        var n,
          r = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : null,
          i = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : null,
          a = arguments.length > 3 && arguments[3] !== void 0 ? arguments[3] : null;
        if (
          (_s(this, t),
          (n = vs(this, t, [e])),
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
      return (xs(t, e), ms(t));
    })(/*#__PURE__*/ Ss(Error));
  });
function As() {
  Ms = !0;
}
function js(e) {
  Ms && console.log(e);
}
var Ms,
  Ns = o(() => {
    Ms = !1;
  });
function Ps(e) {
  '@babel/helpers - typeof';
  return (
    (Ps =
      typeof Symbol == `function` && typeof Symbol.iterator == `symbol`
        ? function (e) {
            return typeof e;
          }
        : function (e) {
            return e && typeof Symbol == `function` && e.constructor === Symbol && e !== Symbol.prototype
              ? `symbol`
              : typeof e;
          }),
    Ps(e)
  );
}
function Fs(e, t) {
  if (!(e instanceof t)) throw TypeError(`Cannot call a class as a function`);
}
function Is(e, t) {
  for (var n = 0; n < t.length; n++) {
    var r = t[n];
    ((r.enumerable = r.enumerable || !1),
      (r.configurable = !0),
      `value` in r && (r.writable = !0),
      Object.defineProperty(e, Rs(r.key), r));
  }
}
function Ls(e, t, n) {
  return (t && Is(e.prototype, t), n && Is(e, n), Object.defineProperty(e, 'prototype', { writable: !1 }), e);
}
function Rs(e) {
  var t = zs(e, `string`);
  return Ps(t) == `symbol` ? t : t + ``;
}
function zs(e, t) {
  if (Ps(e) != `object` || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || `default`);
    if (Ps(r) != `object`) return r;
    throw TypeError(`@@toPrimitive must return a primitive value.`);
  }
  return (t === `string` ? String : Number)(e);
}
var Bs,
  Vs = o(() => {
    Bs = /*#__PURE__*/ (function () {
      function e() {
        Fs(this, e);
      }
      return Ls(e, [
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
  Hs,
  Us,
  Ws,
  Gs,
  Ks,
  qs,
  Js,
  $,
  Ys,
  Xs,
  Zs,
  Qs,
  $s,
  ec,
  tc,
  nc,
  rc,
  ic,
  ac,
  oc,
  sc,
  cc,
  lc,
  uc,
  dc,
  fc,
  pc,
  mc,
  hc,
  gc,
  _c,
  vc,
  yc,
  bc,
  xc,
  Sc,
  Cc = o(() => {
    ((Hs = `3.9.7`),
      (Us = Hs),
      (Ws = typeof TextDecoder == `function` ? new TextDecoder(`utf-8`, { ignoreBOM: !0 }) : void 0),
      (Gs = typeof TextEncoder == `function` ? new TextEncoder() : void 0),
      (Ks = Array.prototype.slice.call(`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=`)),
      (qs = ((e) => {
        let t = {};
        return (e.forEach((e, n) => (t[e] = n)), t);
      })(Ks)),
      (Js = /^(?:[A-Za-z\d+\/]{4})*?(?:[A-Za-z\d+\/]{2}(?:==)?|[A-Za-z\d+\/]{3}=?)?$/),
      ($ = String.fromCharCode.bind(String)),
      (Ys = (e) => e.replace(/=/g, ``).replace(/[+\/]/g, (e) => (e == `+` ? `-` : `_`))),
      (Xs = (e) => e.replace(/[^A-Za-z0-9\+\/]/g, ``)),
      (Zs = (e) => {
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
            (a += Ks[(t >> 18) & 63] + Ks[(t >> 12) & 63] + Ks[(t >> 6) & 63] + Ks[t & 63]));
        }
        return o ? a.slice(0, o - 3) + `===`.substring(o) : a;
      }),
      (Qs = typeof btoa == `function` ? (e) => btoa(e) : Zs),
      ($s =
        typeof Uint8Array.prototype.toBase64 == `function`
          ? Function.prototype.call.bind(Uint8Array.prototype.toBase64)
          : (e) => {
              let t = 4096,
                n = [];
              for (let r = 0, i = e.length; r < i; r += t) n.push($.apply(null, e.subarray(r, r + t)));
              return Qs(n.join(``));
            }),
      (ec = (e, t = !1) => (t ? Ys($s(e)) : $s(e))),
      (tc = (e) => {
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
      (nc = /[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\x00-\x7F]/g),
      (rc = (e) => e.replace(nc, tc)),
      (ic = Gs ? (e) => $s(Gs.encode(e)) : (e) => Qs(rc(e))),
      (ac = (e, t = !1) => (t ? Ys(ic(e)) : ic(e))),
      (oc = (e) => ac(e, !0)),
      (sc = /[\xC0-\xDF][\x80-\xBF]|[\xE0-\xEF][\x80-\xBF]{2}|[\xF0-\xF7][\x80-\xBF]{3}/g),
      (cc = (e) => {
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
      (lc = (e) => e.replace(sc, cc)),
      (uc = (e) => {
        if (((e = e.replace(/\s+/g, ``)), !Js.test(e))) throw TypeError(`malformed base64.`);
        e += `==`.slice(2 - (e.length & 3));
        let t,
          n,
          r,
          i = [];
        for (let a = 0; a < e.length;)
          ((t =
            (qs[e.charAt(a++)] << 18) |
            (qs[e.charAt(a++)] << 12) |
            ((n = qs[e.charAt(a++)]) << 6) |
            (r = qs[e.charAt(a++)])),
            n === 64
              ? i.push($((t >> 16) & 255))
              : r === 64
                ? i.push($((t >> 16) & 255, (t >> 8) & 255))
                : i.push($((t >> 16) & 255, (t >> 8) & 255, t & 255)));
        return i.join(``);
      }),
      (dc = typeof atob == `function` ? (e) => atob(Xs(e)) : uc),
      (fc =
        typeof Uint8Array.fromBase64 == `function`
          ? (e) => Uint8Array.fromBase64(e)
          : (e) => {
              let t = dc(e),
                n = t.length,
                r = new Uint8Array(n);
              for (let e = 0; e < n; e++) r[e] = t.charCodeAt(e);
              return r;
            }),
      (pc = (e) => fc(hc(e))),
      (mc = Ws ? (e) => Ws.decode(fc(e)) : (e) => lc(dc(e))),
      (hc = (e) => Xs(e.replace(/[-_]/g, (e) => (e == `-` ? `+` : `/`)))),
      (gc = (e) => mc(hc(e))),
      (_c = (e) => {
        if (typeof e != `string`) return !1;
        let t = e.replace(/\s+/g, ``).replace(/={0,2}$/, ``);
        return t.length % 4 == 1 ? !1 : !/[^\s0-9a-zA-Z\+/]/.test(t) || !/[^\s0-9a-zA-Z\-_]/.test(t);
      }),
      (vc = (e) => ({ value: e, enumerable: !1, writable: !0, configurable: !0 })),
      (yc = function () {
        let e = (e, t) => Object.defineProperty(String.prototype, e, vc(t));
        (e(`fromBase64`, function () {
          return gc(this);
        }),
          e(`toBase64`, function (e) {
            return ac(this, e);
          }),
          e(`toBase64URI`, function () {
            return ac(this, !0);
          }),
          e(`toBase64URL`, function () {
            return ac(this, !0);
          }),
          e(`toUint8Array`, function () {
            return pc(this);
          }));
      }),
      (bc = function () {
        let e = (e, t) => Object.defineProperty(Uint8Array.prototype, e, vc(t));
        (e(`toBase64`, function (e) {
          return ec(this, e);
        }),
          e(`toBase64URI`, function () {
            return ec(this, !0);
          }),
          e(`toBase64URL`, function () {
            return ec(this, !0);
          }));
      }),
      (xc = () => {
        (yc(), bc());
      }),
      (Sc = {
        version: Hs,
        VERSION: Us,
        atob: dc,
        atobPolyfill: uc,
        btoa: Qs,
        btoaPolyfill: Zs,
        fromBase64: gc,
        toBase64: ac,
        encode: ac,
        encodeURI: oc,
        encodeURL: oc,
        utob: rc,
        btou: lc,
        decode: gc,
        isValid: _c,
        fromUint8Array: ec,
        toUint8Array: pc,
        extendString: yc,
        extendUint8Array: bc,
        extendBuiltins: xc,
      }));
  }),
  wc = /* @__PURE__ */ s((e, t) => {
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
  Tc = /* @__PURE__ */ s((e) => {
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
  Ec = /* @__PURE__ */ s((e, t) => {
    var n = wc(),
      r = Tc(),
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
function Dc() {
  return `xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx`.replace(/[xy]/g, function (e) {
    var t = (Math.random() * 16) | 0;
    return (e === `x` ? t : (t & 3) | 8).toString(16);
  });
}
var Oc = o(() => {});
function kc() {
  kc = function () {
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
    return (i(o, `_invoke`, { value: ee(e, n, new ie(r || [])) }), o);
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
    S = x && x(x(ae([])));
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
        return u && Ic(u) == `object` && r.call(u, `__await`)
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
  function ee(t, n, r) {
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
          var c = te(s, r);
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
  function te(t, n) {
    var r = n.method,
      i = t.iterator[r];
    if (i === e)
      return (
        (n.delegate = null),
        (r === `throw` && t.iterator.return && ((n.method = `return`), (n.arg = e), te(t, n), n.method === `throw`)) ||
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
  function ne(e) {
    var t = { tryLoc: e[0] };
    (1 in e && (t.catchLoc = e[1]), 2 in e && ((t.finallyLoc = e[2]), (t.afterLoc = e[3])), this.tryEntries.push(t));
  }
  function re(e) {
    var t = e.completion || {};
    ((t.type = `normal`), delete t.arg, (e.completion = t));
  }
  function ie(e) {
    ((this.tryEntries = [{ tryLoc: `root` }]), e.forEach(ne, this), this.reset(!0));
  }
  function ae(t) {
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
    throw TypeError(Ic(t) + ` is not iterable`);
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
    (t.values = ae),
    (ie.prototype = {
      constructor: ie,
      reset: function (t) {
        if (
          ((this.prev = 0),
          (this.next = 0),
          (this.sent = this._sent = e),
          (this.done = !1),
          (this.delegate = null),
          (this.method = `next`),
          (this.arg = e),
          this.tryEntries.forEach(re),
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
          if (n.finallyLoc === e) return (this.complete(n.completion, n.afterLoc), re(n), g);
        }
      },
      catch: function (e) {
        for (var t = this.tryEntries.length - 1; t >= 0; --t) {
          var n = this.tryEntries[t];
          if (n.tryLoc === e) {
            var r = n.completion;
            if (r.type === `throw`) {
              var i = r.arg;
              re(n);
            }
            return i;
          }
        }
        throw Error(`illegal catch attempt`);
      },
      delegateYield: function (t, n, r) {
        return (
          (this.delegate = { iterator: ae(t), resultName: n, nextLoc: r }),
          this.method === `next` && (this.arg = e),
          g
        );
      },
    }),
    t
  );
}
function Ac(e, t, n, r, i, a, o) {
  try {
    var s = e[a](o),
      c = s.value;
  } catch (e) {
    n(e);
    return;
  }
  s.done ? t(c) : Promise.resolve(c).then(r, i);
}
function jc(e) {
  return function () {
    var t = this,
      n = arguments;
    return new Promise(function (r, i) {
      var a = e.apply(t, n);
      function o(e) {
        Ac(a, r, i, o, s, `next`, e);
      }
      function s(e) {
        Ac(a, r, i, o, s, `throw`, e);
      }
      o(void 0);
    });
  };
}
function Mc(e, t) {
  return Fc(e) || Pc(e, t) || Rc(e, t) || Nc();
}
function Nc() {
  throw TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function Pc(e, t) {
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
function Fc(e) {
  if (Array.isArray(e)) return e;
}
function Ic(e) {
  '@babel/helpers - typeof';
  return (
    (Ic =
      typeof Symbol == `function` && typeof Symbol.iterator == `symbol`
        ? function (e) {
            return typeof e;
          }
        : function (e) {
            return e && typeof Symbol == `function` && e.constructor === Symbol && e !== Symbol.prototype
              ? `symbol`
              : typeof e;
          }),
    Ic(e)
  );
}
function Lc(e, t) {
  var n = (typeof Symbol < `u` && e[Symbol.iterator]) || e[`@@iterator`];
  if (!n) {
    if (Array.isArray(e) || (n = Rc(e)) || (t && e && typeof e.length == `number`)) {
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
function Rc(e, t) {
  if (e) {
    if (typeof e == `string`) return zc(e, t);
    var n = Object.prototype.toString.call(e).slice(8, -1);
    if ((n === `Object` && e.constructor && (n = e.constructor.name), n === `Map` || n === `Set`)) return Array.from(e);
    if (n === `Arguments` || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)) return zc(e, t);
  }
}
function zc(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function Bc(e, t) {
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
function Vc(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] == null ? {} : arguments[t];
    t % 2
      ? Bc(Object(n), !0).forEach(function (t) {
          Hc(e, t, n[t]);
        })
      : Object.getOwnPropertyDescriptors
        ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n))
        : Bc(Object(n)).forEach(function (t) {
            Object.defineProperty(e, t, Object.getOwnPropertyDescriptor(n, t));
          });
  }
  return e;
}
function Hc(e, t, n) {
  return (
    (t = Kc(t)),
    t in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : (e[t] = n),
    e
  );
}
function Uc(e, t) {
  if (!(e instanceof t)) throw TypeError(`Cannot call a class as a function`);
}
function Wc(e, t) {
  for (var n = 0; n < t.length; n++) {
    var r = t[n];
    ((r.enumerable = r.enumerable || !1),
      (r.configurable = !0),
      `value` in r && (r.writable = !0),
      Object.defineProperty(e, Kc(r.key), r));
  }
}
function Gc(e, t, n) {
  return (t && Wc(e.prototype, t), n && Wc(e, n), Object.defineProperty(e, 'prototype', { writable: !1 }), e);
}
function Kc(e) {
  var t = qc(e, `string`);
  return Ic(t) == `symbol` ? t : t + ``;
}
function qc(e, t) {
  if (Ic(e) != `object` || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || `default`);
    if (Ic(r) != `object`) return r;
    throw TypeError(`@@toPrimitive must return a primitive value.`);
  }
  return (t === `string` ? String : Number)(e);
}
function Jc(e) {
  return Object.entries(e)
    .map(function (e) {
      var t = Mc(e, 2),
        n = t[0],
        r = t[1];
      return `${n} ${Sc.encode(String(r))}`;
    })
    .join(`,`);
}
function Yc(e, t) {
  return e >= t && e < t + 100;
}
function Xc(e, t, n) {
  var r = n.httpStack.createRequest(e, t);
  n.protocol === ol
    ? r.setHeader(`Upload-Draft-Interop-Version`, `5`)
    : n.protocol === sl
      ? r.setHeader(`Upload-Draft-Interop-Version`, `6`)
      : r.setHeader(`Tus-Resumable`, `1.0.0`);
  for (var i = n.headers || {}, a = 0, o = Object.entries(i); a < o.length; a++) {
    var s = Mc(o[a], 2),
      c = s[0],
      l = s[1];
    r.setHeader(c, l);
  }
  if (n.addRequestId) {
    var u = Dc();
    r.setHeader(`X-Request-ID`, u);
  }
  return r;
}
function Zc(e, t, n) {
  return Qc.apply(this, arguments);
}
function Qc() {
  return (
    (Qc = jc(
      /*#__PURE__*/ kc().mark(function e(t, n, r) {
        var i;
        return kc().wrap(function (e) {
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
    Qc.apply(this, arguments)
  );
}
function $c() {
  var e = !0;
  return (typeof navigator < `u` && navigator.onLine === !1 && (e = !1), e);
}
function el(e, t, n) {
  return n.retryDelays == null || t >= n.retryDelays.length || e.originalRequest == null
    ? !1
    : n && typeof n.onShouldRetry == `function`
      ? n.onShouldRetry(e, t, n)
      : tl(e);
}
function tl(e) {
  var t = e.originalResponse ? e.originalResponse.getStatus() : 0;
  return (!Yc(t, 400) || t === 409 || t === 423) && $c();
}
function nl(e, t) {
  return new il.default(t, e).toString();
}
function rl(e, t) {
  for (var n = Math.floor(e / t), r = [], i = 0; i < t; i++) r.push({ start: n * i, end: n * (i + 1) });
  return ((r[t - 1].end = e), r);
}
var il,
  al,
  ol,
  sl,
  cl,
  ll,
  ul = o(() => {
    (Cc(),
      (il = /* @__PURE__ */ u(Ec())),
      ks(),
      Ns(),
      Oc(),
      (al = `tus-v1`),
      (ol = `ietf-draft-03`),
      (sl = `ietf-draft-05`),
      (cl = {
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
        onShouldRetry: tl,
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
        protocol: al,
      }),
      (ll = /*#__PURE__*/ (function () {
        function e(t, n) {
          (Uc(this, e),
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
        return Gc(
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
                else if (![al, ol, sl].includes(this.options.protocol))
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
                          js(
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
                  a = this.options.parallelUploadBoundaries ?? rl(this._source.size, i);
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
                          Vc(
                            Vc({}, t.options),
                            {},
                            {
                              uploadUrl: i.uploadUrl || null,
                              storeFingerprintForResuming: !1,
                              removeFingerprintOnSuccess: !1,
                              parallelUploads: 1,
                              parallelUploadBoundaries: null,
                              metadata: t.options.metadataForPartialUploads,
                              headers: Vc(Vc({}, t.options.headers), {}, { 'Upload-Concat': `partial` }),
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
                    var e = Jc(t.options.metadata);
                    return (e !== `` && s.setHeader(`Upload-Metadata`, e), t._sendRequest(s, null));
                  })
                  .then(function (e) {
                    if (!Yc(e.getStatus(), 200))
                      t._emitHttpError(s, e, `tus: unexpected response while creating upload`);
                    else {
                      var n = e.getHeader(`Location`);
                      n == null
                        ? t._emitHttpError(s, e, `tus: invalid or missing Location header`)
                        : ((t.url = nl(t.options.endpoint, n)), js(`Created upload at ${t.url}`), t._emitSuccess(e));
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
                      ? (js(`Creating a new upload`), this._createUpload())
                      : (js(`Resuming upload from provided URL: ${this.options.uploadUrl}`),
                        (this.url = this.options.uploadUrl),
                        this._resumeUpload())
                    : (js(`Resuming upload from previous URL: ${this.url}`), this._resumeUpload()));
              },
            },
            {
              key: `abort`,
              value: function (t) {
                var n = this;
                if (this._parallelUploads != null) {
                  var r = Lc(this._parallelUploads),
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
                this._emitError(new Os(n, r, e, t));
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
                    el(e, this._retryAttempt, this.options))
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
                  var n = Jc(this.options.metadata);
                  n !== `` && t.setHeader(`Upload-Metadata`, n);
                  var r;
                  (this.options.uploadDataDuringCreation && !this.options.uploadLengthDeferred
                    ? ((this._offset = 0), (r = this._addChunkToRequest(t)))
                    : ((this.options.protocol === ol || this.options.protocol === sl) &&
                        t.setHeader(`Upload-Complete`, `?0`),
                      (r = this._sendRequest(t, null))),
                    r
                      .then(function (n) {
                        if (!Yc(n.getStatus(), 200))
                          e._emitHttpError(t, n, `tus: unexpected response while creating upload`);
                        else {
                          var r = n.getHeader(`Location`);
                          r == null
                            ? e._emitHttpError(t, n, `tus: invalid or missing Location header`)
                            : ((e.url = nl(e.options.endpoint, r)),
                              js(`Created upload at ${e.url}`),
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
                    if (Yc(r, 200)) {
                      var i = Number.parseInt(n.getHeader(`Upload-Offset`), 10);
                      if (Number.isNaN(i)) e._emitHttpError(t, n, `tus: invalid or missing offset value`);
                      else {
                        var a = Number.parseInt(n.getHeader(`Upload-Length`), 10);
                        Number.isNaN(a) && !e.options.uploadLengthDeferred && e.options.protocol === al
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
                      if ((Yc(r, 400) && e._removeFromUrlStorage(), !e.options.endpoint)) {
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
                        Yc(n.getStatus(), 200)
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
                  this.options.protocol === al
                    ? e.setHeader(`Content-Type`, `application/offset+octet-stream`)
                    : this.options.protocol === sl && e.setHeader(`Content-Type`, `application/partial-upload`),
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
                        : ((t.options.protocol === ol || t.options.protocol === sl) &&
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
                var n = Xc(e, t, this.options);
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
                return Zc(e, arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : null, this.options);
              },
            },
          ],
          [
            {
              key: `terminate`,
              value: function (t) {
                var n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {},
                  r = Xc(`DELETE`, t, n);
                return Zc(r, null, n)
                  .then(function (e) {
                    if (e.getStatus() !== 204)
                      throw new Os(`tus: unexpected response while terminating upload`, null, r, e);
                  })
                  .catch(function (i) {
                    if ((i instanceof Os || (i = new Os(`tus: failed to terminate upload`, i, r, null)), !el(i, 0, n)))
                      throw i;
                    var a = n.retryDelays[0],
                      o = n.retryDelays.slice(1),
                      s = Vc(Vc({}, n), {}, { retryDelays: o });
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
      (ll.defaultOptions = cl));
  }),
  dl,
  fl = o(() => {
    dl = function () {
      return (
        typeof navigator < `u` &&
        typeof navigator.product == `string` &&
        navigator.product.toLowerCase() === `reactnative`
      );
    };
  });
function pl(e) {
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
var ml = o(() => {}),
  hl,
  gl = o(() => {
    hl = function () {
      return (
        typeof window < `u` && (window.PhoneGap !== void 0 || window.Cordova !== void 0 || window.cordova !== void 0)
      );
    };
  });
function _l(e) {
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
var vl = o(() => {});
function yl(e) {
  '@babel/helpers - typeof';
  return (
    (yl =
      typeof Symbol == `function` && typeof Symbol.iterator == `symbol`
        ? function (e) {
            return typeof e;
          }
        : function (e) {
            return e && typeof Symbol == `function` && e.constructor === Symbol && e !== Symbol.prototype
              ? `symbol`
              : typeof e;
          }),
    yl(e)
  );
}
function bl(e, t) {
  if (!(e instanceof t)) throw TypeError(`Cannot call a class as a function`);
}
function xl(e, t) {
  for (var n = 0; n < t.length; n++) {
    var r = t[n];
    ((r.enumerable = r.enumerable || !1),
      (r.configurable = !0),
      `value` in r && (r.writable = !0),
      Object.defineProperty(e, Cl(r.key), r));
  }
}
function Sl(e, t, n) {
  return (t && xl(e.prototype, t), n && xl(e, n), Object.defineProperty(e, 'prototype', { writable: !1 }), e);
}
function Cl(e) {
  var t = wl(e, `string`);
  return yl(t) == `symbol` ? t : t + ``;
}
function wl(e, t) {
  if (yl(e) != `object` || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || `default`);
    if (yl(r) != `object`) return r;
    throw TypeError(`@@toPrimitive must return a primitive value.`);
  }
  return (t === `string` ? String : Number)(e);
}
var Tl,
  El = o(() => {
    (gl(),
      vl(),
      (Tl = /*#__PURE__*/ (function () {
        function e(t) {
          (bl(this, e), (this._file = t), (this.size = t.size));
        }
        return Sl(e, [
          {
            key: `slice`,
            value: function (e, t) {
              if (hl()) return _l(this._file.slice(e, t));
              var n = this._file.slice(e, t),
                r = t >= this.size;
              return Promise.resolve({ value: n, done: r });
            },
          },
          { key: `close`, value: function () {} },
        ]);
      })()));
  });
function Dl(e) {
  '@babel/helpers - typeof';
  return (
    (Dl =
      typeof Symbol == `function` && typeof Symbol.iterator == `symbol`
        ? function (e) {
            return typeof e;
          }
        : function (e) {
            return e && typeof Symbol == `function` && e.constructor === Symbol && e !== Symbol.prototype
              ? `symbol`
              : typeof e;
          }),
    Dl(e)
  );
}
function Ol(e, t) {
  if (!(e instanceof t)) throw TypeError(`Cannot call a class as a function`);
}
function kl(e, t) {
  for (var n = 0; n < t.length; n++) {
    var r = t[n];
    ((r.enumerable = r.enumerable || !1),
      (r.configurable = !0),
      `value` in r && (r.writable = !0),
      Object.defineProperty(e, jl(r.key), r));
  }
}
function Al(e, t, n) {
  return (t && kl(e.prototype, t), n && kl(e, n), Object.defineProperty(e, 'prototype', { writable: !1 }), e);
}
function jl(e) {
  var t = Ml(e, `string`);
  return Dl(t) == `symbol` ? t : t + ``;
}
function Ml(e, t) {
  if (Dl(e) != `object` || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || `default`);
    if (Dl(r) != `object`) return r;
    throw TypeError(`@@toPrimitive must return a primitive value.`);
  }
  return (t === `string` ? String : Number)(e);
}
function Nl(e) {
  return e === void 0 ? 0 : e.size === void 0 ? e.length : e.size;
}
function Pl(e, t) {
  if (e.concat) return e.concat(t);
  if (e instanceof Blob) return new Blob([e, t], { type: e.type });
  if (e.set) {
    var n = new e.constructor(e.length + t.length);
    return (n.set(e), n.set(t, e.length), n);
  }
  throw Error(`Unknown data type`);
}
var Fl,
  Il = o(() => {
    Fl = /*#__PURE__*/ (function () {
      function e(t) {
        (Ol(this, e), (this._buffer = void 0), (this._bufferOffset = 0), (this._reader = t), (this._done = !1));
      }
      return Al(e, [
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
              r = t <= this._bufferOffset + Nl(this._buffer);
            if (this._done || r) {
              var i = this._getDataFromBuffer(e, t),
                a = i == null && this._done;
              return Promise.resolve({ value: i, done: a });
            }
            return this._reader.read().then(function (r) {
              var i = r.value;
              return (
                r.done ? (n._done = !0) : (n._buffer = n._buffer === void 0 ? i : Pl(n._buffer, i)),
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
            var n = Nl(this._buffer) === 0;
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
function Rl() {
  Rl = function () {
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
    return (i(o, `_invoke`, { value: ee(e, n, new ie(r || [])) }), o);
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
    S = x && x(x(ae([])));
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
        return u && Ll(u) == `object` && r.call(u, `__await`)
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
  function ee(t, n, r) {
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
          var c = te(s, r);
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
  function te(t, n) {
    var r = n.method,
      i = t.iterator[r];
    if (i === e)
      return (
        (n.delegate = null),
        (r === `throw` && t.iterator.return && ((n.method = `return`), (n.arg = e), te(t, n), n.method === `throw`)) ||
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
  function ne(e) {
    var t = { tryLoc: e[0] };
    (1 in e && (t.catchLoc = e[1]), 2 in e && ((t.finallyLoc = e[2]), (t.afterLoc = e[3])), this.tryEntries.push(t));
  }
  function re(e) {
    var t = e.completion || {};
    ((t.type = `normal`), delete t.arg, (e.completion = t));
  }
  function ie(e) {
    ((this.tryEntries = [{ tryLoc: `root` }]), e.forEach(ne, this), this.reset(!0));
  }
  function ae(t) {
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
    throw TypeError(Ll(t) + ` is not iterable`);
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
    (t.values = ae),
    (ie.prototype = {
      constructor: ie,
      reset: function (t) {
        if (
          ((this.prev = 0),
          (this.next = 0),
          (this.sent = this._sent = e),
          (this.done = !1),
          (this.delegate = null),
          (this.method = `next`),
          (this.arg = e),
          this.tryEntries.forEach(re),
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
          if (n.finallyLoc === e) return (this.complete(n.completion, n.afterLoc), re(n), g);
        }
      },
      catch: function (e) {
        for (var t = this.tryEntries.length - 1; t >= 0; --t) {
          var n = this.tryEntries[t];
          if (n.tryLoc === e) {
            var r = n.completion;
            if (r.type === `throw`) {
              var i = r.arg;
              re(n);
            }
            return i;
          }
        }
        throw Error(`illegal catch attempt`);
      },
      delegateYield: function (t, n, r) {
        return (
          (this.delegate = { iterator: ae(t), resultName: n, nextLoc: r }),
          this.method === `next` && (this.arg = e),
          g
        );
      },
    }),
    t
  );
}
function zl(e, t, n, r, i, a, o) {
  try {
    var s = e[a](o),
      c = s.value;
  } catch (e) {
    n(e);
    return;
  }
  s.done ? t(c) : Promise.resolve(c).then(r, i);
}
function Bl(e) {
  return function () {
    var t = this,
      n = arguments;
    return new Promise(function (r, i) {
      var a = e.apply(t, n);
      function o(e) {
        zl(a, r, i, o, s, `next`, e);
      }
      function s(e) {
        zl(a, r, i, o, s, `throw`, e);
      }
      o(void 0);
    });
  };
}
function Vl(e, t) {
  if (!(e instanceof t)) throw TypeError(`Cannot call a class as a function`);
}
function Hl(e, t) {
  for (var n = 0; n < t.length; n++) {
    var r = t[n];
    ((r.enumerable = r.enumerable || !1),
      (r.configurable = !0),
      `value` in r && (r.writable = !0),
      Object.defineProperty(e, Wl(r.key), r));
  }
}
function Ul(e, t, n) {
  return (t && Hl(e.prototype, t), n && Hl(e, n), Object.defineProperty(e, 'prototype', { writable: !1 }), e);
}
function Wl(e) {
  var t = Gl(e, `string`);
  return Ll(t) == `symbol` ? t : t + ``;
}
function Gl(e, t) {
  if (Ll(e) != `object` || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || `default`);
    if (Ll(r) != `object`) return r;
    throw TypeError(`@@toPrimitive must return a primitive value.`);
  }
  return (t === `string` ? String : Number)(e);
}
var Kl,
  ql = o(() => {
    (fl(),
      ml(),
      El(),
      Il(),
      (Kl = /*#__PURE__*/ (function () {
        function e() {
          Vl(this, e);
        }
        return Ul(e, [
          {
            key: `openFile`,
            value: (function () {
              var e = Bl(
                /*#__PURE__*/ Rl().mark(function e(t, n) {
                  var r;
                  return Rl().wrap(
                    function (e) {
                      for (;;)
                        switch ((e.prev = e.next)) {
                          case 0:
                            if (!(dl() && t && t.uri !== void 0)) {
                              e.next = 11;
                              break;
                            }
                            return ((e.prev = 1), (e.next = 4), pl(t.uri));
                          case 4:
                            return ((r = e.sent), e.abrupt(`return`, new Tl(r)));
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
                            return e.abrupt(`return`, Promise.resolve(new Tl(t)));
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
                            return e.abrupt(`return`, Promise.resolve(new Fl(t, n)));
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
function Jl(e, t) {
  return dl()
    ? Promise.resolve(Yl(e, t))
    : Promise.resolve([`tus-br`, e.name, e.type, e.size, e.lastModified, t.endpoint].join(`-`));
}
function Yl(e, t) {
  var n = e.exif ? Xl(JSON.stringify(e.exif)) : `noexif`;
  return [`tus-rn`, e.name || `noname`, e.size || `nosize`, n, t.endpoint].join(`/`);
}
function Xl(e) {
  var t = 0;
  if (e.length === 0) return t;
  for (var n = 0; n < e.length; n++) {
    var r = e.charCodeAt(n);
    ((t = (t << 5) - t + r), (t &= t));
  }
  return t;
}
var Zl = o(() => {
  fl();
});
function Ql(e) {
  '@babel/helpers - typeof';
  return (
    (Ql =
      typeof Symbol == `function` && typeof Symbol.iterator == `symbol`
        ? function (e) {
            return typeof e;
          }
        : function (e) {
            return e && typeof Symbol == `function` && e.constructor === Symbol && e !== Symbol.prototype
              ? `symbol`
              : typeof e;
          }),
    Ql(e)
  );
}
function $l(e, t) {
  if (!(e instanceof t)) throw TypeError(`Cannot call a class as a function`);
}
function eu(e, t) {
  for (var n = 0; n < t.length; n++) {
    var r = t[n];
    ((r.enumerable = r.enumerable || !1),
      (r.configurable = !0),
      `value` in r && (r.writable = !0),
      Object.defineProperty(e, nu(r.key), r));
  }
}
function tu(e, t, n) {
  return (t && eu(e.prototype, t), n && eu(e, n), Object.defineProperty(e, 'prototype', { writable: !1 }), e);
}
function nu(e) {
  var t = ru(e, `string`);
  return Ql(t) == `symbol` ? t : t + ``;
}
function ru(e, t) {
  if (Ql(e) != `object` || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || `default`);
    if (Ql(r) != `object`) return r;
    throw TypeError(`@@toPrimitive must return a primitive value.`);
  }
  return (t === `string` ? String : Number)(e);
}
var iu,
  au,
  ou,
  su = o(() => {
    ((iu = /*#__PURE__*/ (function () {
      function e() {
        $l(this, e);
      }
      return tu(e, [
        {
          key: `createRequest`,
          value: function (e, t) {
            return new au(e, t);
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
      (au = /*#__PURE__*/ (function () {
        function e(t, n) {
          ($l(this, e),
            (this._xhr = new XMLHttpRequest()),
            this._xhr.open(t, n, !0),
            (this._method = t),
            (this._url = n),
            (this._headers = {}));
        }
        return tu(e, [
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
                  n(new ou(e._xhr));
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
      (ou = /*#__PURE__*/ (function () {
        function e(t) {
          ($l(this, e), (this._xhr = t));
        }
        return tu(e, [
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
function cu(e) {
  '@babel/helpers - typeof';
  return (
    (cu =
      typeof Symbol == `function` && typeof Symbol.iterator == `symbol`
        ? function (e) {
            return typeof e;
          }
        : function (e) {
            return e && typeof Symbol == `function` && e.constructor === Symbol && e !== Symbol.prototype
              ? `symbol`
              : typeof e;
          }),
    cu(e)
  );
}
function lu(e, t) {
  if (!(e instanceof t)) throw TypeError(`Cannot call a class as a function`);
}
function uu(e, t) {
  for (var n = 0; n < t.length; n++) {
    var r = t[n];
    ((r.enumerable = r.enumerable || !1),
      (r.configurable = !0),
      `value` in r && (r.writable = !0),
      Object.defineProperty(e, fu(r.key), r));
  }
}
function du(e, t, n) {
  return (t && uu(e.prototype, t), n && uu(e, n), Object.defineProperty(e, 'prototype', { writable: !1 }), e);
}
function fu(e) {
  var t = pu(e, `string`);
  return cu(t) == `symbol` ? t : t + ``;
}
function pu(e, t) {
  if (cu(e) != `object` || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || `default`);
    if (cu(r) != `object`) return r;
    throw TypeError(`@@toPrimitive must return a primitive value.`);
  }
  return (t === `string` ? String : Number)(e);
}
var mu,
  hu,
  gu,
  _u,
  vu,
  yu = o(() => {
    mu = !1;
    try {
      ((mu = `localStorage` in window),
        (hu = `tusSupport`),
        (gu = localStorage.getItem(hu)),
        localStorage.setItem(hu, gu),
        gu === null && localStorage.removeItem(hu));
    } catch (e) {
      if (e.code === e.SECURITY_ERR || e.code === e.QUOTA_EXCEEDED_ERR) mu = !1;
      else throw e;
    }
    ((_u = mu),
      (vu = /*#__PURE__*/ (function () {
        function e() {
          lu(this, e);
        }
        return du(e, [
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
  bu = /* @__PURE__ */ c({
    DefaultHttpStack: () => iu,
    DetailedError: () => Os,
    Upload: () => Ru,
    canStoreURLs: () => _u,
    defaultOptions: () => Lu,
    enableDebugLog: () => As,
    isSupported: () => zu,
  });
function xu(e) {
  '@babel/helpers - typeof';
  return (
    (xu =
      typeof Symbol == `function` && typeof Symbol.iterator == `symbol`
        ? function (e) {
            return typeof e;
          }
        : function (e) {
            return e && typeof Symbol == `function` && e.constructor === Symbol && e !== Symbol.prototype
              ? `symbol`
              : typeof e;
          }),
    xu(e)
  );
}
function Su(e, t) {
  if (!(e instanceof t)) throw TypeError(`Cannot call a class as a function`);
}
function Cu(e, t) {
  for (var n = 0; n < t.length; n++) {
    var r = t[n];
    ((r.enumerable = r.enumerable || !1),
      (r.configurable = !0),
      `value` in r && (r.writable = !0),
      Object.defineProperty(e, Fu(r.key), r));
  }
}
function wu(e, t, n) {
  return (t && Cu(e.prototype, t), n && Cu(e, n), Object.defineProperty(e, 'prototype', { writable: !1 }), e);
}
function Tu(e, t, n) {
  return ((t = ku(t)), Eu(e, Ou() ? Reflect.construct(t, n || [], ku(e).constructor) : t.apply(e, n)));
}
function Eu(e, t) {
  if (t && (xu(t) === `object` || typeof t == `function`)) return t;
  if (t !== void 0) throw TypeError(`Derived constructors may only return object or undefined`);
  return Du(e);
}
function Du(e) {
  if (e === void 0) throw ReferenceError(`this hasn't been initialised - super() hasn't been called`);
  return e;
}
function Ou() {
  try {
    var e = !Boolean.prototype.valueOf.call(Reflect.construct(Boolean, [], function () {}));
  } catch {}
  return (Ou = function () {
    return !!e;
  })();
}
function ku(e) {
  return (
    (ku = Object.setPrototypeOf
      ? Object.getPrototypeOf.bind()
      : function (e) {
          return e.__proto__ || Object.getPrototypeOf(e);
        }),
    ku(e)
  );
}
function Au(e, t) {
  if (typeof t != `function` && t !== null) throw TypeError(`Super expression must either be null or a function`);
  ((e.prototype = Object.create(t && t.prototype, { constructor: { value: e, writable: !0, configurable: !0 } })),
    Object.defineProperty(e, 'prototype', { writable: !1 }),
    t && ju(e, t));
}
function ju(e, t) {
  return (
    (ju = Object.setPrototypeOf
      ? Object.setPrototypeOf.bind()
      : function (e, t) {
          return ((e.__proto__ = t), e);
        }),
    ju(e, t)
  );
}
function Mu(e, t) {
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
function Nu(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] == null ? {} : arguments[t];
    t % 2
      ? Mu(Object(n), !0).forEach(function (t) {
          Pu(e, t, n[t]);
        })
      : Object.getOwnPropertyDescriptors
        ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n))
        : Mu(Object(n)).forEach(function (t) {
            Object.defineProperty(e, t, Object.getOwnPropertyDescriptor(n, t));
          });
  }
  return e;
}
function Pu(e, t, n) {
  return (
    (t = Fu(t)),
    t in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : (e[t] = n),
    e
  );
}
function Fu(e) {
  var t = Iu(e, `string`);
  return xu(t) == `symbol` ? t : t + ``;
}
function Iu(e, t) {
  if (xu(e) != `object` || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || `default`);
    if (xu(r) != `object`) return r;
    throw TypeError(`@@toPrimitive must return a primitive value.`);
  }
  return (t === `string` ? String : Number)(e);
}
var Lu,
  Ru,
  zu,
  Bu = o(() => {
    (ks(),
      Ns(),
      Vs(),
      ul(),
      ql(),
      Zl(),
      su(),
      yu(),
      (Lu = Nu(
        Nu({}, ll.defaultOptions),
        {},
        { httpStack: new iu(), fileReader: new Kl(), urlStorage: _u ? new vu() : new Bs(), fingerprint: Jl },
      )),
      (Ru = /*#__PURE__*/ (function (e) {
        function t() {
          var e = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : null,
            n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
          return (Su(this, t), (n = Nu(Nu({}, Lu), n)), Tu(this, t, [e, n]));
        }
        return (
          Au(t, e),
          wu(t, null, [
            {
              key: `terminate`,
              value: function (e) {
                var t = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
                return ((t = Nu(Nu({}, Lu), t)), ll.terminate(e, t));
              },
            },
          ])
        );
      })(ll)),
      (zu =
        typeof XMLHttpRequest == `function` && typeof Blob == `function` && typeof Blob.prototype.slice == `function`));
  }),
  Vu = 524288;
function Hu(e) {
  try {
    return JSON.parse(e);
  } catch {
    return null;
  }
}
function Uu(e, t) {
  let n = `originalResponse` in e ? e.originalResponse : null,
    r = n?.getStatus() ?? 0;
  if (!n || r === 0) return ao(t.online() ? `upload-cut` : `offline`);
  let i = ba.safeParse(Hu(n.getBody()));
  return {
    ok: !1,
    code: i.success ? i.data.code : r >= 500 ? `server-unavailable` : `upload-cut`,
    status: r,
    told: i.success,
    retryAfter: Ra(n.getHeader(`retry-after`) ?? null, t.now()),
  };
}
function Wu(e, t) {
  let n = ds((t, n) => e.fetch(t, n));
  return async ({ sha256: r, intervention: i, bytes: a, uploadUrl: o, onUrl: s, onSent: c }) => {
    let { Upload: l } = await Promise.resolve().then(() => (Bu(), bu)),
      u = new Blob([a], { type: `image/jpeg` }),
      d = Promise.resolve(),
      f = await new Promise((a) => {
        let f = new l(u, {
          endpoint: new URL(xa.uploads, t).href,
          uploadUrl: o,
          httpStack: n,
          chunkSize: Vu,
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
            a(Uu(t, e));
          },
        });
        f.start();
      });
    return (await d, f ?? { ok: !0, value: null });
  };
}
function Gu(e, t) {
  let n = e.environment ?? { ...Je(), newId: () => tn(Date.now()) };
  return {
    database: e.database ?? Xa(e.databaseName ?? `sillage`),
    environment: n,
    scaleImage: e.scaleImage ?? Re,
    upload: e.upload ?? Wu(n, globalThis.location.origin),
    appVersion: e.appVersion ?? ``,
    nudge: t,
  };
}
async function Ku(e = {}) {
  let t = Gu(e, () => {
      i.nudge();
    }),
    { database: n, environment: r } = t,
    i = ls(t),
    a = ce(t);
  await n.open();
  let o = async (e) => {
    let t = await e;
    return (t.ok && i.now(), t);
  };
  return {
    session: I(() => v(n, `session`)),
    enrol: (e, n) => o(Ka(t, e, n)),
    signIn: (e, n) => o(qa(t, e, n)),
    signOut: () => Ya(t),
    list: (e) => I(() => fn(n, e)),
    near: (e, t, r) => I(() => Cn(n, e, t, r)),
    within: (e, t) => I(() => bn(n, e, t)),
    one: (e) =>
      I(async () => {
        let t = await n.records.get(e);
        return t ? j(t) : null;
      }),
    drafts: I(async () => (await n.drafts.orderBy(`keptAt`).reverse().toArray()).map(T)),
    async draft(e) {
      let t = await n.drafts.get(e);
      return t ? (a.unseen.forget(e), T(t)) : null;
    },
    async newDraft(e) {
      let n = await te(t, e);
      return (a.began(n), T(n));
    },
    async editDraft(e) {
      let n = await ne(t, e);
      return (a.unseen.forget(e), n);
    },
    keepDraft: (e) => a.keep(e),
    async discardDraft(e) {
      (a.unseen.forget(e), await ie(t, e));
    },
    keepPhoto: (e, n, r, i) => Ge(t, a, { draft: e, file: n, role: r, point: i }),
    photo: (e, n) => wa(t, e, n),
    finish: (e) => Vt(t, a.unseen, e),
    change: (e, n) => zt(t, e, n),
    delivery: I(() => an(n)),
    waiting: I(() => Ma(n)),
    quarantine: I(() => Na(n)),
    rescueFile: () => Da(n, r.now()),
    syncNow: () => i.now(),
    start() {
      return (io(t).catch(r.onBug), i.start());
    },
    storage: () => Oa(r.storage),
    territory: I(async () => (await v(n, `territory`))?.value ?? null),
  };
}
export { Ku as openDevice };
