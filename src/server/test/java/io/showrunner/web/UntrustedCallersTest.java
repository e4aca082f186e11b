package io.showrunner.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.web.Studio.Said;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What users cannot have, however they ask. */
class UntrustedCallersTest {
  @Test
  void aUserNamesNoChannelAndSoGetsNoTokenForIt() {
    try (var studio = new Studio()) {
      Said said = studio.as("eve", "POST", "/api/rooms", "{'channel':'board-meeting'}");
      assertThat(said.status()).isEqualTo(403);
      assertThat(said.text("message"))
          .isEqualTo(
              "Expected no 'channel': only the operator names one, and a user's room gets its own.");
      assertThat(studio.director.rooms()).isEmpty();
    }
  }

  @Test
  void aUserTakesNobodysRoomIdAndNoChannelByIt() {
    try (var studio = new Studio()) {
      Said eves = studio.as("eve", "POST", "/api/rooms", "{'id':'evening'}");
      assertThat(eves.status()).isEqualTo(201);
      assertThat(eves.text("id")).matches("evening-[0-9a-f]{16}");
      assertThat(eves.text("channel")).isEqualTo(eves.text("id"));
      assertThat(eves.header("Location")).isEqualTo("/api/rooms/" + eves.text("id"));
      Said others = studio.as("ana", "POST", "/api/rooms", "{'id':'evening'}");
      assertThat(others.status()).isEqualTo(201);
      assertThat(others.text("id")).isNotEqualTo(eves.text("id"));
      studio.created();
      assertThat(studio.room().text("streamer")).isEqualTo("ana");
      assertThat(studio.as("eve", "POST", "/api/rooms", "{'id':'evening'}").status())
          .as("the same user, the same room")
          .isEqualTo(409);
    }
  }

  @Test
  void aUsersIdLeavesPlaceForItsEnding() {
    try (var studio = new Studio()) {
      String longest = "{'id':'" + "a".repeat(47) + "'}";
      assertThat(studio.as("eve", "POST", "/api/rooms", longest).status()).isEqualTo(201);
      Said longer = studio.as("eve", "POST", "/api/rooms", longest.replace("'a", "'aa"));
      assertThat(longer.status()).isEqualTo(400);
      assertThat(longer.text("message")).contains("Expected 47 characters at most");
    }
  }

  @Test
  void theOperatorNamesRoomAndChannel() {
    try (var studio = new Studio()) {
      Said made =
          studio.as(
              "operator",
              "POST",
              "/api/rooms",
              "{'id':'evening','channel':'evening-1','streamer':'ana'}");
      assertThat(made.text("id")).isEqualTo("evening");
      assertThat(made.text("channel")).isEqualTo("evening-1");
    }
  }

  @Test
  void whoCommentsTooOftenIsToldWhenToGoOnAndOthersAreNot() {
    try (var studio = new Studio().live()) {
      for (int i = 0; i < 10; i++) {
        assertThat(comment(studio, "eve").status()).isEqualTo(202);
      }
      Said eleventh = comment(studio, "eve");
      assertThat(eleventh.status()).isEqualTo(429);
      assertThat(eleventh.header("Retry-After")).isEqualTo("1");
      assertThat(eleventh.text("code")).isEqualTo("TooManyRequests");
      assertThat(comment(studio, "bo").status()).isEqualTo(202);
      assertThat(comment(studio, "operator").status()).isEqualTo(202);
      studio.passes(Duration.ofSeconds(1));
      assertThat(comment(studio, "eve").status()).isEqualTo(202);
      assertThat(comment(studio, "eve").status()).isEqualTo(429);
    }
  }

  @Test
  void askingForThePictureAndMutingIsLimitedLikeComments() {
    try (var studio = new Studio().live()) {
      int status = 0;
      for (int i = 0; i < 11; i++) {
        status = studio.as("eve", "POST", "/api/rooms/evening/costreams").status();
        studio.as("eve", "POST", "/api/rooms/evening/costreams/eve/cancel");
      }
      assertThat(status).isEqualTo(429);
      String muted = "/api/rooms/evening/participants/eve/muted";
      assertThat(studio.as("eve", "PUT", muted, "{'microphone':true}").status()).isEqualTo(429);
    }
  }

  @Test
  void aCrowdsCommentsWaitForWhatTheShowMustKnow() {
    try (var studio = new Studio().live()) {
      for (int user = 0; user < 40; user++) {
        for (int i = 0; i < 10; i++) {
          comment(studio, "fan-" + user);
        }
      }
      studio.messages.clear();
      studio.as("bo", "POST", "/api/rooms/evening/costreams");
      studio.passes(Duration.ofSeconds(1));
      int asked = indexOf(studio, "20001 to ana");
      assertThat(asked).as("messages before the request: %s", studio.messages).isBetween(0, 1);
      studio.passes(Duration.ofSeconds(20));
      assertThat(studio.messages.stream().filter(each -> each.startsWith("10001")).count())
          .as("no comment is lost")
          .isGreaterThan(300);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u0000", "\\ud83d", "\\u202e", "\\u2066", "\\u0007"})
  void whatNobodySeesIsInNoTitleAndNoComment(String escape) {
    try (var studio = new Studio().live()) {
      Said made = studio.as("ana", "POST", "/api/rooms", "{'title':'a" + escape + "b'}");
      assertThat(made.status()).isEqualTo(400);
      assertThat(made.text("message")).startsWith("'title': Expected a title of characters");
      Said said =
          studio.as("ana", "POST", "/api/rooms/evening/comments", "{'content':'a" + escape + "b'}");
      assertThat(said.status()).isEqualTo(400);
    }
  }

  @Test
  void aTitleOfTwoHundredMicrophonesIsKept() {
    try (var studio = new Studio()) {
      String title = "🎤".repeat(200);
      Said made = studio.as("ana", "POST", "/api/rooms", "{'title':'" + title + "'}");
      assertThat(made.status()).isEqualTo(201);
      assertThat(made.text("title")).isEqualTo(title);
      assertThat(
              studio.as("ana", "POST", "/api/rooms", "{'title':'" + title + "🎤'}").text("message"))
          .contains("200 characters at most, but it has 201");
    }
  }

  private static Said comment(Studio studio, String who) {
    String user = who.equals("operator") ? ",'user':'eve'" : "";
    return studio.as(
        who, "POST", "/api/rooms/evening/comments", "{'content':'Hello!'" + user + "}");
  }

  private static int indexOf(Studio studio, String start) {
    for (int at = 0; at < studio.messages.size(); at++) {
      if (studio.messages.get(at).startsWith(start)) {
        return at;
      }
    }
    return -1;
  }
}
