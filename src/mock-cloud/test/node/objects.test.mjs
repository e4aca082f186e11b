// The vendor's Node client for its object store, ali-oss, unchanged, against a running ./showrunner cloud.
//   SHOWRUNNER_CLOUD=http://127.0.0.1:8090 npm test
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { beforeEach, test } from 'node:test';

const OSS = createRequire(import.meta.url)('ali-oss'); // It is CommonJS.

const cloud = new URL(process.env.SHOWRUNNER_CLOUD ?? 'http://127.0.0.1:8090');
const byName = `http://localhost:${cloud.port}`; // With an IP address for an endpoint this client signs no addresses.
const bucket = 'showrunner';
const odd = 'a b/ü+%=&?.txt';
const page = 'https://player.example';

/** Each way to reach a bucket; the first is what the client does if it is told nothing but endpoint and keys. */
const ways = {
  'by a host of its own, version 1': { endpoint: cloud.origin },
  'by path, version 1': { endpoint: byName, sldEnable: true },
  'by a host of its own, version 4': { endpoint: cloud.origin, authorizationV4: true },
  'by path, version 4': { endpoint: byName, sldEnable: true, authorizationV4: true },
  'by path and address, version 4': { endpoint: cloud.origin, sldEnable: true, authorizationV4: true },
};

function client(way) {
  return new OSS({
    accessKeyId: 'showrunner', accessKeySecret: 'showrunner-secret', region: 'oss-cn-shanghai', bucket, ...way,
  });
}

const refused = async (doing, status, code) => assert.rejects(doing, (error) => {
  assert.equal(error.status, status);
  assert.equal(error.code, code);
  assert.match(error.requestId, /^[0-9A-F]{24}$/);
  return true;
});

beforeEach(async () => {
  const answer = await fetch(new URL('/_mock/reset', cloud), { method: 'POST' });
  assert.equal(answer.status, 200);
});

for (const [name, way] of Object.entries(ways)) {
  test(`${name}: puts, reads, lists and deletes objects`, async () => {
    const store = client(way);
    await store.put(odd, Buffer.from('once'), { meta: { duration: '12.5' }, headers: { 'x-oss-tagging': 'kind=old' } });
    await store.put('film.m3u8', Buffer.from('#EXTM3U\n'));
    assert.equal((await store.get(odd)).content.toString(), 'once');
    assert.equal((await store.head(odd)).meta.duration, '12.5');
    assert.deepEqual((await store.getObjectTagging(odd)).tag, { kind: 'old' });
    const first = await store.list({ prefix: '', 'max-keys': 1 });
    assert.deepEqual(first.objects.map((each) => each.name), [odd]);
    const one = await store.listV2({ 'max-keys': '1' });
    const two = await store.listV2({ 'max-keys': '1', 'continuation-token': one.nextContinuationToken });
    assert.deepEqual(two.objects.map((each) => each.name), ['film.m3u8']);
    await refused(store.get('nowhere'), 404, 'NoSuchKey');
    assert.equal((await store.deleteMulti([odd, 'film.m3u8'])).deleted.length, 2);
    assert.deepEqual((await store.list({ 'max-keys': 10 })).objects ?? [], []);
  });

  test(`${name}: lists, makes and deletes buckets`, async () => {
    const store = client(way);
    await store.putBucket('archive');
    assert.deepEqual((await store.listBuckets()).buckets.map((each) => each.name), ['archive', bucket]);
    await store.deleteBucket('archive');
    await refused(store.getACL('film'), 501, 'NotImplemented');
  });

  test(`${name}: a wrong secret is refused`, async () => {
    await refused(client({ ...way, accessKeySecret: 'guessed' }).get('k'), 403, 'SignatureDoesNotMatch');
  });
}

for (const [name, sign] of Object.entries({
  'version 1': (store, key) => store.signatureUrl(key, { expires: 60 }),
  'version 4': (store, key) => store.signatureUrlV4('GET', 60, { queries: {} }, key),
})) {
  test(`a page plays through an address signed by ${name}`, async () => {
    const store = client(ways['by path, version 1']);
    await store.put('film.ts', Buffer.from('0123456789'));
    const address = await sign(store, 'film.ts');
    const asked = await fetch(address, {
      method: 'OPTIONS',
      headers: { Origin: page, 'Access-Control-Request-Method': 'GET', 'Access-Control-Request-Headers': 'range' },
    });
    assert.equal(asked.status, 200);
    assert.equal(asked.headers.get('access-control-allow-origin'), '*');
    assert.match(asked.headers.get('access-control-allow-headers'), /range/);
    const part = await fetch(address, { headers: { Origin: page, Range: 'bytes=2-4' } });
    assert.equal(part.status, 206);
    assert.equal(await part.text(), '234');
    assert.match(part.headers.get('access-control-expose-headers'), /Content-Range/);
  });
}
