// A tiny AppServer. When a streamer begins to publish, it has the cloud relay the channel to the CDN;
// when the streamer leaves, it has the relay stopped. Nothing in here knows that there is a mock:
// where the cloud is and who asks comes from outside, as it would in production.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import popCore from '@alicloud/pop-core';

/**
 * Begins to listen on a free port.
 *
 * @param settings cloud: URL of the cloud; accessKeyId and accessKeySecret; appId;
 *   ingest: { domain, key } to sign push URLs with; streamerOf: which user owns a channel
 */
export async function openAppServer(settings) {
  const cloud = new popCore.RPCClient({
    accessKeyId: settings.accessKeyId,
    accessKeySecret: settings.accessKeySecret,
    endpoint: settings.cloud,
    apiVersion: '2016-11-01',
  });

  const startRelay = (channel, user) =>
    cloud.request('StartLiveMPUTask', {
      AppId: settings.appId,
      ChannelId: channel,
      TaskId: taskOf(channel),
      MixMode: '0', // One stream passed on as it is; '1' would mix several into one picture.
      StreamURL: pushUrl(settings.ingest, taskOf(channel)),
      SingleSubParams: JSON.stringify({ UserId: user }), // Sections travel as JSON text.
    }, { method: 'POST' });

  const stopRelay = (channel) =>
    cloud.request('StopLiveMPUTask', { AppId: settings.appId, TaskId: taskOf(channel) }, { method: 'POST' });

  /** Every callback carries one channel and a list of what happened in it. */
  async function hear({ ChannelId: channel, Contents: contents }) {
    for (const { UserEvent: event } of contents) {
      if (event?.UserId !== settings.streamerOf(channel)) continue; // Guests do not decide.
      if (event.EventTag === 'Publish') await startRelay(channel, event.UserId);
      if (event.EventTag === 'Leave') await stopRelay(channel);
    }
  }

  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    try {
      await hear(JSON.parse(body));
      response.writeHead(200).end();
    } catch (refused) {
      console.error('The relay is not as it should be:', refused.message);
      response.writeHead(500).end(); // Whoever hears this may tell us once more.
    }
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));

  const callbackUrl = `http://127.0.0.1:${server.address().port}/rooms`;
  await cloud.request('CreateEventSub', {
    AppId: settings.appId,
    ChannelId: '*', // All channels, also those that are made later.
    CallbackUrl: callbackUrl,
    'Events.1': 'UserEvent', // pop-core spells lists so.
  }, { method: 'POST' });
  return server;
}

const taskOf = (channel) => `relay-${channel}`;

/** Signed by "type A", which the vendor's CDN checks: path, time of expiry and key, hashed. */
function pushUrl({ domain, key }, stream) {
  const expires = Math.floor(Date.now() / 1000) + 24 * 60 * 60;
  const hash = createHash('md5').update(`/live/${stream}-${expires}-0-0-${key}`).digest('hex');
  return `rtmp://${domain}/live/${stream}?auth_key=${expires}-0-0-${hash}`;
}
