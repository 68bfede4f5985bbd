import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../src/device/device.ts';
import type { Asked } from '../../../src/device/desk/createQuery.ts';
import { createQuery } from '../../../src/device/desk/createQuery.ts';

function byHand() {
  const waiting: { readonly signal: AbortSignal; readonly answer: (outcome: Outcome<string>) => void }[] = [];
  const ask = (signal: AbortSignal): Promise<Outcome<string>> =>
    new Promise((answer) => {
      waiting.push({ signal, answer });
    });
  return { ask, waiting };
}

function followed(query: { live: (onValue: (asked: Asked<string>) => void) => () => void }) {
  const seen: Asked<string>[] = [];
  const stop = query.live((asked) => {
    seen.push(asked);
  });
  return { seen, stop, last: () => seen.at(-1) };
}

const settled = () => new Promise((done) => setTimeout(done, 0));

describe('a question that screens follow', () => {
  it('shows its answer', async () => {
    const { ask, waiting } = byHand();
    const { last } = followed(createQuery(ask));
    expect(last()).toEqual({ value: undefined, code: null, loading: true });
    waiting[0]?.answer({ ok: true, value: 'one' });
    await settled();
    expect(last()).toEqual({ value: 'one', code: null, loading: false });
  });

  it('keeps the last good answer beside the problem of the next try', async () => {
    const { ask, waiting } = byHand();
    const query = createQuery(ask);
    const { last } = followed(query);
    waiting[0]?.answer({ ok: true, value: 'one' });
    await settled();
    query.reload();
    waiting[1]?.answer({ ok: false, code: 'offline' });
    await settled();
    expect(last()).toEqual({ value: 'one', code: 'offline', loading: false });
  });

  it('is asked quietly where only the answer is news, and keeps what is shown where there is none', async () => {
    const { ask, waiting } = byHand();
    const query = createQuery(ask);
    const { seen, last } = followed(query);
    // Already being asked.
    query.refresh();
    expect(waiting).toHaveLength(1);
    waiting[0]?.answer({ ok: true, value: 'one' });
    await settled();
    const before = seen.length;
    query.refresh();
    expect(seen).toHaveLength(before);
    waiting[1]?.answer({ ok: false, code: 'offline' });
    await settled();
    expect(seen).toHaveLength(before);
    query.refresh();
    waiting[2]?.answer({ ok: true, value: 'two' });
    await settled();
    expect(last()).toEqual({ value: 'two', code: null, loading: false });
    expect(seen).toHaveLength(before + 1);
  });

  it('never shows the answer to an older asking', async () => {
    const { ask, waiting } = byHand();
    const query = createQuery(ask);
    const { last } = followed(query);
    query.ask(ask);
    expect(waiting[0]?.signal.aborted).toBe(true);
    waiting[1]?.answer({ ok: true, value: 'new' });
    await settled();
    waiting[0]?.answer({ ok: true, value: 'old' });
    await settled();
    expect(last()?.value).toBe('new');
  });

  it('gives up when nobody follows it any more, and asks again when somebody does', () => {
    const { ask, waiting } = byHand();
    const query = createQuery(ask);
    followed(query).stop();
    expect(waiting[0]?.signal.aborted).toBe(true);
    followed(query);
    expect(waiting).toHaveLength(2);
  });
});
