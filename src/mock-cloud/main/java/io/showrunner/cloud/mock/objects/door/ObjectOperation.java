package io.showrunner.cloud.mock.objects.door;

import io.showrunner.cloud.mock.objects.signing.OssAsk;
import io.showrunner.cloud.mock.objects.signing.OssRefusal;
import java.util.Locale;
import java.util.Set;

/** What can be asked of the store. */
enum ObjectOperation {
  LIST_BUCKETS("ListBuckets"),
  LIST_OBJECTS("ListObjects"),
  PUT_BUCKET("PutBucket"),
  DELETE_BUCKET("DeleteBucket"),
  DELETE_OBJECTS("DeleteObject"),
  GET_OBJECT("GetObject"),
  HEAD_OBJECT("GetObject"),
  GET_TAGGING("GetObjectTagging"),
  PUT_OBJECT("PutObject"),
  DELETE_OBJECT("DeleteObject");

  /** Parameters that name another operation than the method does; none of them is here. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "acl",
          "append",
          "bucketInfo",
          "comp",
          "cors",
          "encryption",
          "inventory",
          "inventoryId",
          "lifecycle",
          "live",
          "location",
          "logging",
          "partNumber",
          "policy",
          "position",
          "referer",
          "replication",
          "restore",
          "sequential",
          "stat",
          "style",
          "styleName",
          "symlink",
          "uploadId",
          "uploads",
          "versionId",
          "versioning",
          "versions",
          "vod",
          "website",
          "worm");

  private final String action;

  ObjectOperation(String action) {
    this.action = action;
  }

  /** The vendor's name of the permission it needs. */
  String action() {
    return action;
  }

  /**
   * Which one a request is.
   *
   * @throws OssRefusal if it is none of these
   */
  static ObjectOperation of(OssAsk ask) {
    ask.parameters().keySet().stream()
        .filter(LEFT_OUT::contains)
        .findFirst()
        .ifPresent(
            part -> {
              throw OssRefusal.notImplemented(String.format(Locale.ROOT, "'%s'", part));
            });
    boolean tagging = ask.parameter("tagging").isPresent();
    boolean deletes = ask.parameter("delete").isPresent();
    if (ask.bucket().isEmpty()) {
      return only(ask, "GET", LIST_BUCKETS);
    } else if (ask.key().isEmpty()) {
      return switch (ask.method()) {
        case "GET" -> tagging ? none("'tagging' of a bucket") : LIST_OBJECTS;
        case "PUT" -> tagging ? none("'tagging' of a bucket") : PUT_BUCKET;
        case "DELETE" -> tagging ? none("'tagging' of a bucket") : DELETE_BUCKET;
        case "POST" -> deletes ? DELETE_OBJECTS : none("an upload by form");
        default -> throw notAllowed();
      };
    }
    return switch (ask.method()) {
      case "GET" -> tagging ? GET_TAGGING : GET_OBJECT;
      case "HEAD" -> HEAD_OBJECT;
      case "PUT" -> tagging ? none("'tagging' by itself") : PUT_OBJECT;
      case "DELETE" -> tagging ? none("'tagging' by itself") : DELETE_OBJECT;
      default -> throw notAllowed();
    };
  }

  private static ObjectOperation only(OssAsk ask, String method, ObjectOperation operation) {
    if (!ask.method().equals(method)) {
      throw notAllowed();
    }
    return operation;
  }

  private static ObjectOperation none(String what) {
    throw OssRefusal.notImplemented(what);
  }

  private static OssRefusal notAllowed() {
    return new OssRefusal(
        405, "MethodNotAllowed", "The specified method is not allowed against this resource.");
  }
}
