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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plays an evening against a running server, as the apps of its people would, and holds what the server did against what the simulator said it would
 * do: the same phases and modes, the same calls of the cloud, in the same order. Needs a JDK and nothing else; how to run it stands in README.md beside it.
 *
 * <p>What people's apps say goes to the server's API; what happens in the channels is said to the mock cloud, which stands in for the real-time room. Long
 * waits of the trace are not waited out: after each happening this looks until the server has done what the simulator did in that time.
 */
public final class EveningShow {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOOK = Duration.ofMillis(100);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> tokens = new HashMap<>();
    private final String server;
    private final String cloud;
    private final String password;
    private String room = "";
    private String streamer = "";

    private EveningShow(String server, String cloud, String password) {
        this.server = server;
        this.cloud = cloud;
        this.password = password;
    }

    /** Usage: java EveningShow.java SERVER CLOUD PASSWORD TRACE RECORDS. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 5) {
            System.err.println("Expected SERVER CLOUD PASSWORD TRACE RECORDS: see README.md beside this program.");
            System.exit(2);
        }
        var show = new EveningShow(arguments[0], arguments[1], arguments[2]);
        boolean same = show.play(Files.readAllLines(Path.of(arguments[3])), Files.readAllLines(Path.of(arguments[4])));
        System.exit(same ? 0 : 1);
    }

    private boolean play(List<String> trace, List<String> records) throws Exception {
        List<String> events = trace.stream().filter(line -> line.startsWith("{\"at\"")).toList();
        for (int i = 0; i < events.size(); i++) {
            happen(events.get(i));
            Duration next = i + 1 < events.size() ? at(events.get(i + 1)) : Duration.ofDays(1);
            List<String> expected = until(next, records);
            awaitAll(expected, events.get(i));
        }
        List<String> told = seen();
        List<String> simulated = until(Duration.ofDays(1), records);
        System.out.printf("The simulator said %s%nThe server did     %s%n", simulated, told);
        return told.equals(simulated);
    }

    /** What the simulator did before this moment. */
    private static List<String> until(Duration moment, List<String> records) {
        return steps(records.stream().filter(line -> at(line).compareTo(moment) < 0).toList());
    }

    /** What the server did so far. */
    private List<String> seen() throws Exception {
        String timeline = ask("GET", "/api/rooms/" + room + "/timeline", "", streamer).body();
        return steps(List.of(timeline.split("(?=\\{\"at\":)")));
    }

    /** Phases with their modes, each once, and calls with what they carry. */
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
            } else if (kind.equals("call")) {
                steps.add((field(record, "operation") + " " + field(record, "MixMode")).strip());
            }
        }
        return steps;
    }

    private void awaitAll(List<String> expected, String event) throws Exception {
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
        String name = field(event, "event");
        String user = field(event, "user");
        switch (name) {
            case "room.create" -> {
                room = field(event, "room");
                streamer = field(event, "streamer");
                good(ask("POST", "/api/rooms", "{\"id\":\"%s\",\"channel\":\"%s\",\"title\":\"%s\"}"
                        .formatted(room, field(event, "channel"), field(event, "title")), streamer));
            }
            case "room.end" -> good(ask("POST", "/api/rooms/" + room + "/end", "", streamer));
            case "costream.apply" -> good(ask("POST", "/api/rooms/" + room + "/costreams", "", user));
            case "costream.approve", "costream.reject", "costream.kick" -> good(ask("POST", word(event), "", streamer));
            case "costream.cancel" -> good(ask("POST", word(event), "", user));
            default -> good(http.send(HttpRequest.newBuilder(URI.create(cloud + "/_mock/events"))
                    .POST(BodyPublishers.ofString(event.replaceFirst("\"at\":\"[^\"]*\",", ""))).build(), BodyHandlers.ofString()));
        }
    }

    private String word(String event) {
        return "/api/rooms/%s/costreams/%s/%s".formatted(room, field(event, "user"), field(event, "event").replace("costream.", ""));
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
            String basic = Base64.getEncoder().encodeToString(("operator:" + password).getBytes(StandardCharsets.UTF_8));
            HttpResponse<String> answer = good(http.send(HttpRequest.newBuilder(URI.create(server + "/api/tokens"))
                    .header("Authorization", "Basic " + basic)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"user\":\"" + user + "\"}")).build(), BodyHandlers.ofString()));
            tokens.put(user, field(answer.body(), "token"));
        }
        return tokens.get(user);
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
