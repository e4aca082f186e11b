import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plays a trace against a running server, as the apps of its people would, and holds what the server did against what the simulator said it would
 * do: in each room the same phases and modes, the same calls of the cloud, in the same order. Needs a JDK and nothing else; how to run it stands in README.md
 * beside it.
 *
 * <p>What people's apps say goes to the server's API; what happens in the channels is said to the mock cloud, which stands in for the real-time room. Long
 * waits of the trace are not waited out: after each happening this looks until the server has done what the simulator did in that time.
 */
public final class PlayedShow {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOOK = Duration.ofMillis(100);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> tokens = new HashMap<>();
    private final String server;
    private final String cloud;
    private final String password;
    /** Each room's streamer, and each channel's room. */
    private final Map<String, String> streamers = new LinkedHashMap<>();
    private final Map<String, String> rooms = new HashMap<>();

    private PlayedShow(String server, String cloud, String password) {
        this.server = server;
        this.cloud = cloud;
        this.password = password;
    }

    /** Usage: java PlayedShow.java SERVER CLOUD PASSWORD TRACE RECORDS. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 5) {
            System.err.println("Expected SERVER CLOUD PASSWORD TRACE RECORDS: see README.md beside this program.");
            System.exit(2);
        }
        var show = new PlayedShow(arguments[0], arguments[1], arguments[2]);
        boolean same = show.play(Files.readAllLines(Path.of(arguments[3])), Files.readAllLines(Path.of(arguments[4])));
        System.exit(same ? 0 : 1);
    }

    private boolean play(List<String> trace, List<String> records) throws Exception {
        List<String> events = trace.stream().filter(line -> line.startsWith("{\"at\"")).toList();
        for (int i = 0; i < events.size(); i++) {
            happen(events.get(i));
            Duration next = i + 1 < events.size() ? at(events.get(i + 1)) : Duration.ofDays(1);
            awaitAll(until(next, records), events.get(i));
        }
        Map<String, List<String>> told = seen();
        Map<String, List<String>> simulated = until(Duration.ofDays(1), records);
        streamers.keySet().forEach(room -> System.out.printf(
                "%s%n  the simulator said %s%n  the server did     %s%n", room, simulated.get(room), told.get(room)));
        return told.equals(simulated);
    }

    /** What the simulator did in each room before this moment. */
    private Map<String, List<String>> until(Duration moment, List<String> records) {
        Map<String, List<String>> steps = new LinkedHashMap<>();
        for (String room : streamers.keySet()) {
            steps.put(room, steps(records.stream()
                    .filter(line -> field(line, "room").equals(room) && at(line).compareTo(moment) < 0).toList()));
        }
        return steps;
    }

    /** What the server did in each room so far. */
    private Map<String, List<String>> seen() throws Exception {
        Map<String, List<String>> steps = new LinkedHashMap<>();
        for (Map.Entry<String, String> room : streamers.entrySet()) {
            String timeline = ask("GET", "/api/rooms/" + room.getKey() + "/timeline", "", room.getValue()).body();
            steps.put(room.getKey(), steps(List.of(timeline.split("(?=\\{\"at\":)"))));
        }
        return steps;
    }

    /** Phases with their modes, each once, and calls about the relay with what they carry. */
    private static List<String> steps(List<String> records) {
        List<String> steps = new ArrayList<>();
        String before = "";
        for (String record : records) {
            String kind = field(record, "kind");
            if (kind.equals("room")) {
                String now = (field(record, "phase") + " " + field(record, "mode") + " " + field(record, "reason")).strip();
                if (!now.equals(before)) {
                    steps.add(now);
                    before = now;
                }
            } else if (kind.equals("call") && field(record, "operation").endsWith("LiveMPUTask")) {
                steps.add((field(record, "operation") + " " + field(record, "MixMode")).strip());
            }
        }
        return steps;
    }

    private void awaitAll(Map<String, List<String>> expected, String event) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!seen().equals(expected)) {
            if (System.nanoTime() > end) {
                System.out.printf("Expected after %s%n  %s%nbut the server did%n  %s%n", event, expected, seen());
                System.exit(1);
            }
            Thread.sleep(LOOK.toMillis());
        }
    }

    private void happen(String event) throws Exception {
        String room = field(event, "room");
        String streamer = streamers.getOrDefault(room, field(event, "streamer"));
        String user = field(event, "user");
        switch (field(event, "event")) {
            case "room.create" -> {
                streamers.put(room, streamer);
                rooms.put(field(event, "channel"), room);
                good(asOperator("/api/rooms", "{\"id\":\"%s\",\"channel\":\"%s\",\"streamer\":\"%s\",\"title\":\"%s\"}"
                        .formatted(room, field(event, "channel"), streamer, field(event, "title"))));
            }
            case "room.end" -> good(ask("POST", "/api/rooms/" + room + "/end", "", streamer));
            case "costream.apply" -> good(ask("POST", "/api/rooms/" + room + "/costreams", "", user));
            case "costream.approve", "costream.reject", "costream.kick" -> good(ask("POST", word(event), "", streamer));
            case "costream.cancel" -> good(ask("POST", word(event), "", user));
            case "battle.invite" -> good(ask("POST", "/api/rooms/" + room + "/battles",
                    "{\"opponent\":\"%s\"}".formatted(field(event, "opponent")), streamer));
            case "battle.accept", "battle.decline" -> good(ask("POST", "/api/rooms/%s/battles/%s/%s"
                    .formatted(field(event, "opponent"), room, field(event, "event").replace("battle.", "")),
                    "", streamers.get(field(event, "opponent"))));
            case "battle.cancel" -> good(ask("POST", "/api/rooms/" + room + "/battle/cancel", "", streamer));
            case "battle.end" -> good(ask("POST", "/api/rooms/" + room + "/battle/end", "", streamer));
            case "call.connect", "call.disconnect" -> {
                inTheWorld(event);
                call(event, field(event, "channel"), field(event, "peer"));
                call(event, field(event, "peer"), field(event, "channel"));
            }
            default -> inTheWorld(event);
        }
    }

    /** What people do in the channels: the mock cloud stands in for the real-time room. */
    private void inTheWorld(String event) throws Exception {
        good(http.send(HttpRequest.newBuilder(URI.create(cloud + "/_mock/events"))
                .POST(BodyPublishers.ofString(event.replaceFirst("\"at\":\"[^\"]*\",", ""))).build(), BodyHandlers.ofString()));
    }

    /** The vendor tells nobody of a call across channels: each streamer's app does. */
    private void call(String event, String channel, String peer) throws Exception {
        String room = rooms.get(channel);
        String path = "/api/rooms/" + room + "/calls";
        if (field(event, "event").equals("call.connect")) {
            good(ask("POST", path, "{\"peer\":\"" + peer + "\"}", streamers.get(room)));
        } else {
            good(ask("DELETE", path + "/" + peer, "", streamers.get(room)));
        }
    }

    private String word(String event) {
        return "/api/rooms/%s/costreams/%s/%s".formatted(field(event, "room"), field(event, "user"), field(event, "event").replace("costream.", ""));
    }

    private HttpResponse<String> ask(String method, String path, String body, String user) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(server + path))
                .header("Authorization", "Bearer " + token(user))
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build(), BodyHandlers.ofString());
    }

    /** In real life the operator's backend does this, for a user whom it knows. */
    private String token(String user) throws IOException, InterruptedException {
        if (!tokens.containsKey(user)) {
            tokens.put(user, field(good(asOperator("/api/tokens", "{\"user\":\"" + user + "\"}")).body(), "token"));
        }
        return tokens.get(user);
    }

    /** Rooms and channels are named by the operator's backend alone. */
    private HttpResponse<String> asOperator(String path, String body) throws IOException, InterruptedException {
        String basic = Base64.getEncoder().encodeToString(("operator:" + password).getBytes(StandardCharsets.UTF_8));
        return http.send(HttpRequest.newBuilder(URI.create(server + path))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> good(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.request().uri() + " was answered with " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private static Duration at(String line) {
        return Optional.of(field(line, "at")).filter(text -> !text.isEmpty()).map(Duration::parse).orElse(Duration.ZERO);
    }

    /** The first text field of this name; enough for what is read here, and no library. */
    private static String field(String json, String name) {
        Matcher found = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(json);
        return found.find() ? found.group(1) : "";
    }
}
