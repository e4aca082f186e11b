// Tests of the AppServer beside this file. They need a running mock cloud:
//   ./showrunner cloud
// and, in this folder:  npm install && npm test
// SHOWRUNNER_CLOUD names another address than http://127.0.0.1:8090.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { openAppServer } from './appserver.mjs';

const CLOUD = process.env.SHOWRUNNER_CLOUD ?? 'http://127.0.0.1:8090';

let appServer;

beforeEach(async () => {
  await tell('reset'); // An empty world: tests do not see what others did.
  appServer = await openAppServer({
    cloud: CLOUD,
    accessKeyId: 'showrunner', // These are what './showrunner cloud' greets you with.
    accessKeySecret: 'showrunner-secret',
    appId: 'app-1',
    ingest: { domain: 'push.example.com', key: 'showrunner-url-key' },
    streamerOf: () => 'ana',
  });
});

afterEach(() => appServer.close());

test('a streamer who publishes is relayed', async () => {
  await happens({ event: 'channel.join', channel: 'ch-1', user: 'ana' });
  await happens({ event: 'stream.publish', channel: 'ch-1', user: 'ana' });
  await passes('PT2S'); // Callbacks come a little later, in the world's time: no need to sleep.

  const [task] = await until(() => state('tasks'), (tasks) => tasks.length === 1);

  assert.equal(task.task, 'relay-ch-1');
});

test('a guest who publishes is not', async () => {
  await happens({ event: 'channel.join', channel: 'ch-1', user: 'bo' });
  await happens({ event: 'stream.publish', channel: 'ch-1', user: 'bo' });
  await happens({ event: 'channel.join', channel: 'ch-2', user: 'ana' });
  await happens({ event: 'stream.publish', channel: 'ch-2', user: 'ana' });
  await passes('PT2S');

  // Ana's relay was asked for after bo's would have been: once it is there, we have waited long enough.
  await until(() => calls('StartLiveMPUTask'), (starts) => starts.some((s) => s.request.ChannelId === 'ch-2'));

  assert.equal((await calls('StartLiveMPUTask')).length, 1);
});

test('the relay is stopped when the streamer leaves', async () => {
  await happens({ event: 'channel.join', channel: 'ch-1', user: 'ana' });
  await happens({ event: 'stream.publish', channel: 'ch-1', user: 'ana' });
  await passes('PT2S');
  await until(() => state('tasks'), (tasks) => tasks.length === 1);

  await happens({ event: 'channel.leave', channel: 'ch-1', user: 'ana' });
  await passes('PT2S');

  const [stop] = await until(() => calls('StopLiveMPUTask'), (stops) => stops.length > 0);
  assert.equal(stop.status, 200);
  assert.deepEqual(await state('tasks'), []);
});

test('a start that times out is asked for once more', async () => {
  // The weather turns: the next start gets no answer. The AppServer answers the callback with 500 ...
  await happens({ event: 'cloud.fault', operation: 'StartLiveMPUTask', outcome: 'timeout', times: 1 });
  await happens({ event: 'channel.join', channel: 'ch-1', user: 'ana' });
  await happens({ event: 'stream.publish', channel: 'ch-1', user: 'ana' });
  await passes('PT2S');
  await until(() => calls('StartLiveMPUTask'), (starts) => starts.length === 1);

  // ... so the cloud delivers it again, and now the relay starts. (That it does is what the mock assumes:
  // the vendor promises nothing about callbacks that fail.)
  const [task] = await until(async () => {
    await passes('PT1S');
    return state('tasks');
  }, (tasks) => tasks.length === 1);

  assert.equal(task.task, 'relay-ch-1');
});

// ---- The mock's own side, under /_mock/ ------------------------------------------------------

/** Lets something happen in the world, now: the words are those of traces. */
const happens = (event) => tell('events', JSON.stringify(event));

/** Moves the world's clock, with everything that is due on the way. */
const passes = (duration) => tell('clock', JSON.stringify({ advance: duration }));

/** A part of the world as it is: channels, calls, tasks, subscriptions. */
const state = async (part) => JSON.parse(await look('state'))[part];

/** What the cloud was asked so far, and how it answered. */
const calls = async (operation) =>
  (await look('records')).split('\n').filter(Boolean).map((line) => JSON.parse(line))
    .filter((record) => record.kind === 'call' && record.operation === operation);

async function tell(path, body) {
  const answer = await fetch(`${CLOUD}/_mock/${path}`, { method: 'POST', body });
  assert.equal(answer.status, 200, await answer.text());
}

const look = async (path) => (await fetch(`${CLOUD}/_mock/${path}`)).text();

/** Callbacks travel over real HTTP: looks until it is so, for five seconds at most. */
async function until(looking, isSo) {
  const end = Date.now() + 5_000;
  for (;;) {
    const seen = await looking();
    if (isSo(seen)) return seen;
    assert.ok(Date.now() < end, `Not within five seconds; last seen: ${JSON.stringify(seen)}`);
    await new Promise((soon) => setTimeout(soon, 20));
  }
}
