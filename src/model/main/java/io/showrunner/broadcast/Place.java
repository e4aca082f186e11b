package io.showrunner.broadcast;

import io.showrunner.vocabulary.ParticipantId;

/** A guest and how far the guest has come. */
public record Place(ParticipantId guest, Standing standing) {}
