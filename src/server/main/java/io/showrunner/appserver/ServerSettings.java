package io.showrunner.appserver;

import io.showrunner.cloud.CallbackTrust;
import io.showrunner.cloud.MessageFormat;
import io.showrunner.cloud.ReplayPlace;
import io.showrunner.cloud.StreamUrls;
import io.showrunner.vocabulary.AppId;
import io.showrunner.web.WebSettings;
import java.net.URI;
import java.util.Optional;

/**
 * What a server is told, checked.
 *
 * @param trust which callbacks are believed
 * @param mixes how many mixed-stream tasks the cloud allows at once
 * @param callbacks where the cloud is to call us, if we are to tell it
 * @param messageApp the application of the vendor's messages
 * @param messages how they are written
 * @param commitEvents how much shares a commit at most
 * @param replays where broadcasts that are over go to be seen again, if they are
 */
public record ServerSettings(
    AppId app,
    StreamUrls urls,
    CallbackTrust trust,
    WebSettings web,
    int mixes,
    Optional<URI> callbacks,
    AppId messageApp,
    MessageFormat messages,
    int commitEvents,
    Optional<ReplayPlace> replays) {}
