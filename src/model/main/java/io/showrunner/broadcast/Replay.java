package io.showrunner.broadcast;

import io.showrunner.broadcast.Piece.Making;
import io.showrunner.broadcast.RoomEvent.ReplayNews;
import io.showrunner.vocabulary.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How far a broadcast that is over has come on its way to be seen again.
 *
 * @param from when the broadcast was first live
 * @param until when it ended: what was recorded of it began in between
 * @param lastSeen when the CDN was last heard to have the stream; null if it never was
 * @param asked the number of the last command; it counts on from the relay's, so that what a room
 *     asked of the cloud is numbered once
 * @param tries how often it was asked for what it is asked for now
 * @param brought what the last question brought; null while nobody has answered
 * @param looked whether the cloud ever told what was recorded
 * @param pieces what was recorded, the earliest first
 * @param goodUntil until when the pieces' addresses are good; null until they were signed
 */
public record Replay(
    Instant from,
    Instant until,
    @Nullable Instant lastSeen,
    Status status,
    long asked,
    int tries,
    @Nullable Brought brought,
    boolean looked,
    List<Piece> pieces,
    @Nullable Instant goodUntil) {
  /**
   * So much earlier than we heard may the stream have ceased. Not longer: a stream that comes again
   * does so 10 s after it ceased at the earliest, so what ends later than that is the last piece.
   */
  private static final Duration TOLERANCE = Duration.ofSeconds(10);

  /** More pieces than that no broadcast has that anybody would see again: the longest are taken. */
  public static final int MOST_PIECES = 20;

  /** What is told of it. */
  public enum Status implements Words {
    /** It is being looked for, or made. */
    PREPARING,
    /** It can be played. */
    READY,
    /** It could not be made. */
    FAILED,
    /** Nothing was recorded. */
    NONE,
    /** It was kept long enough. */
    WITHDRAWN
  }

  /** What a question brought. */
  public enum Brought implements Words {
    /**
     * What was recorded is there, up to where the stream was last seen; or, if nobody has seen it,
     * two looks in a row saw the same.
     */
    RECORDINGS_FOUND,
    /** Nothing is there yet, or not all of it, or the cloud did not tell. */
    RECORDINGS_MISSING,
    /** A piece's playlists are made. */
    PLAYLISTS_MADE,
    /** They are not made, and may be made later. */
    PLAYLISTS_NOT_MADE,
    /** They never will be. */
    PLAYLISTS_REFUSED
  }

  /** What there is of a replay. */
  public enum Stock implements Words {
    /** At least one piece is still to be made. */
    TO_MAKE,
    /** Every piece is made that can be. */
    ALL_MADE,
    /** The cloud has told that nothing was recorded. */
    NOTHING_RECORDED,
    /** No piece could be made, or the cloud never told of any. */
    NOTHING_MADE
  }

  /** Takes a copy. */
  public Replay {
    pieces = List.copyOf(pieces);
  }

  /** One that nobody has begun to look for. */
  public static Replay of(Instant from, Instant until, @Nullable Instant lastSeen) {
    return new Replay(from, until, lastSeen, Status.PREPARING, 0, 0, null, false, List.of(), null);
  }

  /** The same as if so many commands had been written already: its own are numbered from there. */
  Replay countingFrom(long number) {
    return new Replay(
        from, until, lastSeen, status, number, tries, brought, looked, pieces, goodUntil);
  }

  /** The same after it became known, or likely, until when the stream was there. */
  Replay seenUntil(@Nullable Instant last) {
    return new Replay(from, until, last, status, asked, tries, brought, looked, pieces, goodUntil);
  }

  /** The same after the cloud was asked once more. */
  public Replay asking() {
    return new Replay(
        from, until, lastSeen, status, asked + 1, tries + 1, null, looked, pieces, goodUntil);
  }

  /** What the cloud answered; an answer to an earlier question changes nothing. */
  public Replay after(ReplayNews news) {
    if (news.number() != asked || brought != null) {
      return this;
    } else if (news instanceof RoomEvent.RecordingsSeen seen) {
      return seeing(seen.footage());
    } else if (news instanceof RoomEvent.RecordingsUnseen) {
      return bringing(Brought.RECORDINGS_MISSING);
    } else if (news instanceof RoomEvent.PlaylistsMade made) {
      return present(piece -> piece.made(made.master())).bringing(Brought.PLAYLISTS_MADE);
    } else if (news instanceof RoomEvent.PlaylistsNotMade not) {
      return bringing(not.forGood() ? Brought.PLAYLISTS_REFUSED : Brought.PLAYLISTS_NOT_MADE);
    }
    return this;
  }

  private Replay seeing(List<Footage> footage) {
    List<Piece> seen = footage.stream().map(Piece::of).toList();
    boolean all = lastSeen == null ? !seen.isEmpty() && seen.equals(pieces) : reaches(footage);
    return new Replay(
        from,
        until,
        lastSeen,
        status,
        asked,
        tries,
        all ? Brought.RECORDINGS_FOUND : Brought.RECORDINGS_MISSING,
        true,
        seen,
        goodUntil);
  }

  /** Recordings come late and one after another: the last to come is the one of the end. */
  private boolean reaches(List<Footage> footage) {
    Instant end = lastSeen == null ? until : lastSeen;
    return footage.stream().anyMatch(one -> one.end().isAfter(end.minus(TOLERANCE)));
  }

  /** Of many recordings the longest, in order: more than an event can tell nobody would see. */
  public static List<Footage> theLongest(List<Footage> footage) {
    return footage.stream()
        .sorted(Comparator.comparing(Footage::length).reversed())
        .limit(MOST_PIECES)
        .sorted(Comparator.comparing(Footage::start))
        .toList();
  }

  /** What there is by now. */
  public Stock stock() {
    if (next().isPresent()) {
      return Stock.TO_MAKE;
    } else if (pieces.stream().anyMatch(Piece::isMade)) {
      return Stock.ALL_MADE;
    }
    return pieces.isEmpty() && looked ? Stock.NOTHING_RECORDED : Stock.NOTHING_MADE;
  }

  /** The same before what it asks for next was ever asked for. */
  public Replay afresh() {
    return new Replay(from, until, lastSeen, status, asked, 0, brought, looked, pieces, goodUntil);
  }

  /** The piece whose playlists are to be made next, if one is left. */
  public Optional<Piece> next() {
    return pieces.stream().filter(piece -> piece.making() == Making.TO_MAKE).findFirst();
  }

  /** The same without the piece that was to be made next. */
  public Replay leavingOut() {
    return present(Piece::leftOut);
  }

  /**
   * The same with every address signed anew.
   *
   * @param signature gives a master playlist its address
   */
  public Replay signed(UnaryOperator<String> signature, Instant good) {
    List<Piece> signed =
        pieces.stream()
            .map(
                piece ->
                    piece.master() == null ? piece : piece.signed(signature.apply(piece.master())))
            .toList();
    return new Replay(
        from, until, lastSeen, Status.READY, asked, tries, brought, looked, signed, good);
  }

  /** The same, told like this from now on; what is not offered has no address. */
  public Replay told(Status now) {
    List<Piece> unsigned =
        pieces.stream().map(p -> new Piece(p.footage(), p.making(), p.master(), null)).toList();
    return new Replay(from, until, lastSeen, now, asked, tries, brought, looked, unsigned, null);
  }

  /** The same as it is at this moment: an address that has expired is none. */
  public Replay at(Instant now) {
    return goodUntil == null || now.isBefore(goodUntil) ? this : told(status);
  }

  /** The pieces that can be played, the earliest first. */
  public List<Piece> offered() {
    return status == Status.READY
        ? pieces.stream().filter(piece -> piece.url() != null).toList()
        : List.of();
  }

  /** Where the replay is played: its longest piece, of several as long the earliest. */
  public Optional<Piece> longest() {
    return offered().stream()
        .reduce((one, other) -> length(other).compareTo(length(one)) > 0 ? other : one);
  }

  private static Duration length(Piece piece) {
    return piece.footage().length();
  }

  private Replay bringing(Brought what) {
    return new Replay(from, until, lastSeen, status, asked, tries, what, looked, pieces, goodUntil);
  }

  private Replay present(UnaryOperator<Piece> change) {
    List<Piece> now = new ArrayList<>(pieces);
    next().ifPresent(piece -> now.set(now.indexOf(piece), change.apply(piece)));
    return new Replay(from, until, lastSeen, status, asked, tries, brought, looked, now, goodUntil);
  }
}
