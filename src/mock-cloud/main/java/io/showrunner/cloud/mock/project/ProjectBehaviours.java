package io.showrunner.cloud.mock.project;

import io.showrunner.cloud.mock.ground.Behaviour;
import java.util.List;

/** What becomes of projects. */
public final class ProjectBehaviours {
  /** All of it, with how we know. */
  public static final List<Behaviour> BEHAVIOURS =
      List.of(
          Behaviour.assumed(
              "A project and a bucket are there from the start, both called showrunner; a profile names more, CreateProject and PutBucket make more.",
              "an account has what its owner made"),
          Behaviour.assumed(
              "To make a project that is there is refused with InvalidParam; one that is not there is ResourceNotFound, with 404.",
              "codes of IMM are not published"),
          Behaviour.assumed(
              "A bucket is attached to one project at most; to attach it again there is done, elsewhere refused.",
              "DetachOSSBucket names no project"),
          Behaviour.assumed(
              "Playlists are made whether or not their bucket is attached; WithStatistics adds nothing.",
              "no source of ours says what needs it"));

  private ProjectBehaviours() {}
}
