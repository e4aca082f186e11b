package io.showrunner.cloud;

import io.showrunner.vocabulary.AppId;

/**
 * Where the callbacks that concern us come from: the logs of what was sent are asked for by these.
 *
 * @param app whose rooms and tasks tell us
 * @param ingestDomain whose streams do, without scheme
 */
public record CallbackOrigin(AppId app, String ingestDomain) {}
