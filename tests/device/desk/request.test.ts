import { describe, expect, it } from 'vitest';
import { createDesk } from '../../../src/device/desk/createDesk.ts';

function answering(body: string, init: ResponseInit & { readonly type?: string } = {}) {
  const asked: { path: string; init: RequestInit }[] = [];
  const desk = createDesk((path, options) => {
    asked.push({ path, init: options });
    return Promise.resolve(
      new Response(init.status === 204 ? null : body, {
        status: init.status ?? 200,
        headers: { 'content-type': init.type ?? 'application/json; charset=utf-8' },
      }),
    );
  });
  return { desk, asked };
}

describe('the desk asks the back office', () => {
  it('and hands on an answer that fits its schema', async () => {
    const { desk, asked } = answering('{"places":[],"total":0,"doubtful":3}');
    const answer = await desk.places({ from: '5', kind: 'graffiti,eau' });
    expect(answer).toEqual({ ok: true, value: { places: [], total: 0, doubtful: 3 } });
    expect(asked[0]?.path).toBe('/api/supervise/places?from=5&kind=graffiti%2Ceau');
  });

  it('and says that an answer of another shape is not understood', async () => {
    const { desk } = answering('{"places":"many"}');
    expect(await desk.places({})).toEqual({ ok: false, code: 'answer-not-understood' });
  });

  it('and takes the page of a Wi-Fi portal for no answer', async () => {
    const { desk } = answering('<html>Welcome</html>', { type: 'text/html' });
    expect(await desk.summary({})).toEqual({ ok: false, code: 'answer-not-understood' });
  });

  it('and takes JSON cut in the middle for no answer', async () => {
    const { desk } = answering('{"total":1');
    expect(await desk.summary({})).toEqual({ ok: false, code: 'answer-not-understood' });
  });

  it('and says offline when the network fails', async () => {
    const desk = createDesk(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await desk.devices()).toEqual({ ok: false, code: 'offline' });
  });

  it('and gives the code of a problem', async () => {
    const body = JSON.stringify({ code: 'email-taken', message: { fr: 'a', en: 'b' } });
    const { desk, asked } = answering(body, { status: 409, type: 'application/problem+json; charset=utf-8' });
    const person = { name: 'A', role: 'agent', sector: null } as const;
    expect(await desk.addPerson(person)).toEqual({ ok: false, code: 'email-taken' });
    expect(asked[0]?.init).toMatchObject({ method: 'POST', body: JSON.stringify(person), credentials: 'same-origin' });
  });

  it.each([
    [401, 'session-needed'],
    [403, 'not-allowed'],
    [404, 'not-found'],
    [413, 'request-too-large'],
    [429, 'too-many-requests'],
    [500, 'internal-error'],
    [502, 'server-unavailable'],
  ])('and reads HTTP %i without a problem in it as %s', async (status, code) => {
    const { desk } = answering('<html>nginx</html>', { status, type: 'text/html' });
    expect(await desk.people()).toEqual({ ok: false, code });
  });

  it('and accepts an empty answer where nothing is expected', async () => {
    const { desk, asked } = answering('', { status: 204 });
    expect(await desk.revokeDevice('a/b')).toEqual({ ok: true, value: null });
    expect(asked[0]?.path).toBe('/api/admin/devices/a%2Fb');
  });
});
