import { describe, expect, test } from 'vitest';
import { PATHS } from '../../src/sync/protocol.ts';
import { makeTablet, photoFile, recordOne, valueOf } from './support/tablet.ts';

const DAY = 86_400_000;

describe('a photo on its way', () => {
  test('10.1 waits for the receipt of the edit that links it', async () => {
    const tablet = await makeTablet();
    await recordOne(tablet, { photos: ['pixels'] });
    const push = tablet.office.apply.bind(tablet.office);
    tablet.office.apply = (edit) => ({ id: edit.id, result: 'retry', code: 'internal-error' });
    await tablet.device.syncNow();
    expect(tablet.office.uploads).toEqual([]);
    tablet.office.apply = push;
    tablet.office.receipts.clear();
    tablet.time += 60_000;
    await tablet.device.syncNow();
    expect(tablet.office.uploads).toHaveLength(1);
  });

  test('10.2 that the back office has already is proven without being sent', async () => {
    const tablet = await makeTablet();
    await recordOne(tablet, { photos: ['pixels'] });
    const [row] = await tablet.look.photos.toArray();
    tablet.office.photos.set(row?.sha256 ?? '', 6);
    await tablet.device.syncNow();
    expect(tablet.office.uploads).toEqual([]);
    expect((await valueOf(tablet.device.delivery)).photos).toEqual({ made: 1, received: 1 });
  });

  test('10.2 that was cut is resumed where it was, after the page was opened again', async () => {
    const tablet = await makeTablet();
    await recordOne(tablet, { photos: ['pixels'] });
    const urls: (string | null)[] = [];
    tablet.office.beforeUpload = ({ uploadUrl }) => {
      urls.push(uploadUrl);
      return { ok: false, code: 'upload-cut', status: 0, told: false, retryAfter: null };
    };
    await tablet.device.syncNow();
    expect(await valueOf(tablet.device.delivery)).toMatchObject({ problem: 'upload-cut', photos: { received: 0 } });
    await tablet.reopen();
    tablet.office.beforeUpload = ({ uploadUrl }) => {
      urls.push(uploadUrl);
      return null;
    };
    await tablet.device.syncNow();
    expect(urls).toEqual([null, expect.stringContaining('http://office.test/uploads/')]);
    expect((await valueOf(tablet.device.delivery)).photos).toEqual({ made: 1, received: 1 });
  });

  test('10.3 is not received when the back office confirms another size', async () => {
    const tablet = await makeTablet();
    await recordOne(tablet, { photos: ['pixels'] });
    const [row] = await tablet.look.photos.toArray();
    tablet.office.photos.set(row?.sha256 ?? '', 5);
    tablet.office.beforeUpload = () => ({ ok: true, value: null });
    await tablet.device.syncNow();
    const [item] = await valueOf(tablet.device.waiting);
    expect(item?.photos).toMatchObject([{ state: 'kept', problem: 'photo-not-received', receivedAt: null }]);
  });

  test('10.5 that is refused does not stall the others', async () => {
    const tablet = await makeTablet();
    await recordOne(tablet, { photos: ['refusée'] });
    tablet.time += 1_000;
    await recordOne(tablet, { photos: ['acceptée'] });
    tablet.office.beforeUpload = ({ bytes }) =>
      new TextDecoder().decode(bytes) === 'refusée'
        ? { ok: false, code: 'photo-unknown', status: 404, told: true, retryAfter: null }
        : null;
    await tablet.device.syncNow();
    expect(await valueOf(tablet.device.delivery)).toMatchObject({
      photos: { made: 2, received: 1 },
      problem: 'photo-unknown',
    });
  });

  test('10.5 that the back office does not know of yet does not stall the others', async () => {
    const tablet = await makeTablet();
    await recordOne(tablet, { photos: ['inconnue'] });
    tablet.time += 1_000;
    await recordOne(tablet, { photos: ['connue'] });
    tablet.office.beforeUpload = ({ bytes }) =>
      new TextDecoder().decode(bytes) === 'inconnue'
        ? { ok: false, code: 'photo-unknown', status: 409, told: true, retryAfter: null }
        : null;
    await tablet.device.syncNow();
    expect(await valueOf(tablet.device.delivery)).toMatchObject({
      photos: { made: 2, received: 1 },
      problem: 'photo-unknown',
      state: 'idle',
    });
  });

  test('10.5 that fails the whole round each time lets the others go first', async () => {
    const tablet = await makeTablet();
    await recordOne(tablet, { photos: ['maudite'] });
    tablet.time += 1_000;
    await recordOne(tablet, { photos: ['un', 'deux'] });
    tablet.office.beforeUpload = ({ bytes }) =>
      new TextDecoder().decode(bytes) === 'maudite'
        ? { ok: false, code: 'internal-error', status: 500, told: true, retryAfter: null }
        : null;
    await tablet.device.syncNow();
    expect((await valueOf(tablet.device.delivery)).photos).toEqual({ made: 3, received: 0 });
    await tablet.device.syncNow();
    expect(await valueOf(tablet.device.delivery)).toMatchObject({
      photos: { made: 3, received: 2 },
      problem: 'internal-error',
    });
  });

  test('10.2 whose second sending is refused because the first was taken is received at once', async () => {
    const tablet = await makeTablet();
    await recordOne(tablet, { photos: ['pixels'] });
    tablet.office.beforeUpload = ({ sha256, bytes }) => {
      tablet.office.photos.set(sha256, bytes.byteLength);
      return { ok: false, code: 'not-found', status: 410, told: true, retryAfter: null };
    };
    await tablet.device.syncNow();
    expect(await valueOf(tablet.device.delivery)).toMatchObject({ waiting: 0, problem: null, photos: { received: 1 } });
  });

  test('10.2 that another request is at keeps its place to go on at', async () => {
    const tablet = await makeTablet();
    await recordOne(tablet, { photos: ['pixels'] });
    const urls: (string | null)[] = [];
    tablet.office.beforeUpload = ({ uploadUrl }) => {
      urls.push(uploadUrl);
      return urls.length === 1
        ? { ok: false, code: 'request-invalid', status: 409, told: true, retryAfter: null }
        : null;
    };
    await tablet.device.syncNow();
    tablet.time += 10_000;
    await tablet.device.syncNow();
    expect(urls).toEqual([null, expect.stringContaining('http://office.test/uploads/')]);
    expect((await valueOf(tablet.device.delivery)).waiting).toBe(0);
  });

  test('10.3 proven by another tab meanwhile stays received when the upload here fails', async () => {
    const tablet = await makeTablet();
    await recordOne(tablet, { photos: ['pixels'] });
    const { upload } = tablet.office;
    Object.assign(tablet.office, {
      upload: async (asked: Parameters<typeof upload>[0]) => {
        await upload(asked);
        Object.assign(tablet.office, { upload });
        await tablet.reopen();
        await tablet.device.syncNow();
        return { ok: false, code: 'upload-cut', status: 0, told: false, retryAfter: null } as const;
      },
    });
    await tablet.reopen();
    await tablet.device.syncNow();
    expect(await tablet.look.photos.toArray()).toMatchObject([{ state: 'received' }]);
  });

  test('lets edits made meanwhile go before the next photo', async () => {
    const tablet = await makeTablet();
    await recordOne(tablet, { photos: ['un', 'deux'] });
    const made: Promise<string>[] = [];
    const order: string[] = [];
    tablet.office.after = (call) => {
      if (call.path === PATHS.push) order.push('edits');
    };
    const { upload } = tablet.office;
    tablet.office.beforeUpload = () => {
      order.push('photo');
      if (made.length === 0) made.push(recordOne(tablet));
      return null;
    };
    const wrapped: typeof upload = async (asked) => {
      const answer = await upload(asked);
      await Promise.all(made);
      return answer;
    };
    Object.assign(tablet.office, { upload: wrapped });
    await tablet.reopen();
    await tablet.device.syncNow();
    expect(order).toEqual(['edits', 'photo', 'edits', 'photo']);
  });

  test('that stands in two records is sent once', async () => {
    const tablet = await makeTablet();
    await recordOne(tablet, { photos: ['pixels'] });
    await recordOne(tablet, { photos: ['pixels'] });
    await tablet.device.syncNow();
    expect(tablet.office.uploads).toHaveLength(1);
    expect((await valueOf(tablet.device.delivery)).photos).toEqual({ made: 2, received: 2 });
  });

  test('14.5 whose bytes are gone from the tablet says so and stalls nothing', async () => {
    const tablet = await makeTablet();
    await recordOne(tablet, { photos: ['pixels'] });
    await tablet.look.photoBytes.clear();
    await tablet.device.syncNow();
    expect((await valueOf(tablet.device.delivery)).problem).toBe('photo-missing-here');
    expect(tablet.bugs).toEqual([]);
  });
});

describe('a photo that was received', () => {
  test('10.4 keeps its bytes for seven days, its thumbnail for good', async () => {
    const tablet = await makeTablet();
    await recordOne(tablet, { photos: ['pixels'] });
    await tablet.device.syncNow();
    tablet.time += 7 * DAY - 1;
    await tablet.device.syncNow();
    expect(await tablet.look.photoBytes.count()).toBe(1);
    tablet.time += 1;
    await tablet.device.syncNow();
    expect(await tablet.look.photoBytes.count()).toBe(0);
    expect(await tablet.look.thumbs.count()).toBe(1);
  });

  test('10.4 keeps its bytes while another record still has to send them', async () => {
    const tablet = await makeTablet();
    await recordOne(tablet, { photos: ['pixels'] });
    await tablet.device.syncNow();
    tablet.time += 8 * DAY;
    await recordOne(tablet, { photos: ['pixels'] });
    tablet.office.apply = (edit) => ({ id: edit.id, result: 'retry', code: 'internal-error' });
    await tablet.device.syncNow();
    expect((await valueOf(tablet.device.delivery)).photos).toEqual({ made: 2, received: 1 });
    expect(await tablet.look.photoBytes.count()).toBe(1);
  });

  test('never loses its bytes while it is not confirmed, however long that takes', async () => {
    const tablet = await makeTablet();
    await recordOne(tablet, { photos: ['pixels'] });
    tablet.office.photos.set = () => tablet.office.photos;
    tablet.time += 400 * DAY;
    await tablet.device.syncNow();
    expect(await tablet.look.photoBytes.count()).toBe(1);
  });
});

test('8.5 days of grace are those of the back office, whatever a tablet’s clock is put to', async () => {
  const tablet = await makeTablet();
  await recordOne(tablet, { photos: ['pixels'] });
  await tablet.device.syncNow();
  const { time } = tablet;
  tablet.office.now = () => time + 6 * DAY;
  tablet.time += 3_650 * DAY;
  await tablet.device.syncNow();
  expect([await tablet.look.edits.count(), await tablet.look.photoBytes.count()]).toEqual([1, 1]);
  tablet.office.now = () => time + 8 * DAY;
  tablet.time -= 7_300 * DAY;
  await tablet.device.syncNow();
  expect([await tablet.look.edits.count(), await tablet.look.photoBytes.count()]).toEqual([0, 0]);
});

describe('looking at a photo', () => {
  test('that is not here fetches it, and keeps the thumbnail', async () => {
    const tablet = await makeTablet();
    let asked = 0;
    tablet.office.before = (call) => {
      if (!call.path.startsWith(`${PATHS.photos}/`)) return null;
      asked += 1;
      return new Response('octets', { headers: { 'content-type': 'image/jpeg' } });
    };
    expect(await (await tablet.device.photo('a'.repeat(64), 'thumb'))?.text()).toBe('octets');
    tablet.online = false;
    expect(await (await tablet.device.photo('a'.repeat(64), 'thumb'))?.text()).toBe('octets');
    expect(await tablet.device.photo('b'.repeat(64), 'thumb')).toBeNull();
    expect(asked).toBe(1);
  });

  test('takes no page for an image', async () => {
    const tablet = await makeTablet();
    tablet.office.before = () => new Response('<html>', { headers: { 'content-type': 'text/html' } });
    expect(await tablet.device.photo('a'.repeat(64), 'full')).toBeNull();
  });
});

test('photo bytes that nothing refers to any more are let go at the next start', async () => {
  const tablet = await makeTablet();
  const draft = await tablet.device.newDraft('graffiti');
  const kept = await tablet.device.keepPhoto(draft.id, photoFile('reste'), 'before', null);
  await tablet.device.keepPhoto(draft.id, photoFile('part'), 'before', null);
  const shown = await tablet.device.draft(draft.id);
  if (!shown || !kept.ok) throw new Error('both are kept');
  await tablet.device.keepDraft({ ...shown, photos: [kept.value] });
  await tablet.reopen();
  tablet.online = false;
  const stop = tablet.device.start();
  await expect.poll(() => tablet.look.photoBytes.toCollection().primaryKeys()).toEqual([kept.value.sha256]);
  stop();
});
