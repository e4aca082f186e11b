// The vendor's two Node clients, unchanged, against a running ./showrunner cloud.
//   SHOWRUNNER_CLOUD=http://127.0.0.1:8090 npm test
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { beforeEach, test } from 'node:test';

const packages = createRequire(import.meta.url); // Both clients are CommonJS.
const { RPCClient } = packages('@alicloud/pop-core');
const { default: OpenApiClient, $OpenApiUtil } = packages('@alicloud/openapi-core');
const { RuntimeOptions } = packages('@darabonba/typescript');

const cloud = new URL(process.env.SHOWRUNNER_CLOUD ?? 'http://127.0.0.1:8090');
const key = { accessKeyId: 'showrunner', accessKeySecret: 'showrunner-secret' };
const version = '2016-11-01';
const requestId = /^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/;

/** Each client as a function from operation and parameters to the answer; it throws what the client throws. */
const clients = {
  'pop-core over GET': popCore('GET'),
  'pop-core over POST': popCore('POST'),
  'openapi-core': openApiCore(),
};

function popCore(method) {
  const client = new RPCClient({ ...key, endpoint: cloud.origin, apiVersion: version });
  return (action, parameters) => client.request(action, parameters, { method });
}

function openApiCore() {
  const client = new OpenApiClient(
    new $OpenApiUtil.Config({ ...key, endpoint: cloud.host, protocol: 'http', regionId: 'cn-shanghai' }),
  );
  return async (action, query) => {
    const params = new $OpenApiUtil.Params({
      action, version, protocol: 'HTTPS', pathname: '/', method: 'POST', authType: 'AK', style: 'RPC',
      reqBodyType: 'formData', bodyType: 'json',
    });
    const answer = await client.callApi(params, new $OpenApiUtil.OpenApiRequest({ query }), new RuntimeOptions({}));
    assert.equal(answer.statusCode, 200);
    return answer.body;
  };
}

async function world(path, body) {
  const answer = await fetch(new URL(`/_mock/${path}`, cloud), { method: 'POST', body });
  assert.equal(answer.status, 200, await answer.text());
}

/** Signed by type A with the key of the stand-in's ingest domain. */
function ingestUrl(stream) {
  const until = Math.floor(Date.now() / 1000) + 3600;
  const hash = createHash('md5').update(`/live/${stream}-${until}-0-0-showrunner-url-key`).digest('hex');
  return `rtmp://push.example.com/live/${stream}?auth_key=${until}-0-0-${hash}`;
}

beforeEach(async () => {
  await world('reset');
  await world('events', JSON.stringify([
    { event: 'channel.join', channel: 'ch-1', user: 'ana' },
    { event: 'stream.publish', channel: 'ch-1', user: 'ana' },
  ]));
});

for (const [name, ask] of Object.entries(clients)) {
  test(`${name} starts, updates, shows and stops a task`, async () => {
    const task = { AppId: 'app-1', TaskId: 'task-1' };
    const channel = { ...task, ChannelId: 'ch-1', MixMode: '0' };
    const started = await ask('StartLiveMPUTask', {
      ...channel, StreamURL: ingestUrl('task-1'), SingleSubParams: JSON.stringify({ UserId: 'ana' }),
    });
    assert.match(started.RequestId, requestId);
    const updated = await ask('UpdateLiveMPUTask', {
      ...channel, SingleSubParams: JSON.stringify({ UserId: 'ana', SourceType: 'camera' }),
    });
    assert.match(updated.RequestId, requestId);
    const { MPUTasks: [shown] } = await ask('ListRtcMPUTaskDetail', task);
    assert.equal(shown.SingleSubParams.SourceType, 'camera');
    assert.match((await ask('StopLiveMPUTask', task)).RequestId, requestId);
    assert.deepEqual((await ask('ListRtcMPUTaskDetail', task)).MPUTasks, []);
  });

  test(`${name} is refused in the vendor's words`, async () => {
    await assert.rejects(ask('StopLiveMPUTask', { AppId: 'app-1', TaskId: 'nobody-s' }), (refused) => {
      assert.equal(refused.code, 'InvalidParam');
      assert.match(refused.message, /TaskId/);
      assert.match(refused.message, /nobody-s/);
      assert.match(refused.data.RequestId, requestId);
      return true;
    });
  });
}
