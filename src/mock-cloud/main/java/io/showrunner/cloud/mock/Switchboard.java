package io.showrunner.cloud.mock;

import io.showrunner.cloud.mock.catalogue.Complaint;
import io.showrunner.cloud.mock.catalogue.Operation;
import io.showrunner.cloud.mock.catalogue.Outcome;
import io.showrunner.cloud.mock.ground.Account;
import io.showrunner.cloud.mock.ground.Ids;
import io.showrunner.cloud.mock.ground.Service;
import io.showrunner.cloud.mock.weather.CallFault;
import io.showrunner.cloud.mock.weather.CallFaults;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Takes every call: numbers it, lets trouble strike it, and words the answer as the vendor does.
 */
final class Switchboard {
  private final Account account;
  private final Reception reception;
  private final CallFaults faults;
  private final Ids ids;

  Switchboard(Account account, Reception reception, CallFaults faults, Ids ids) {
    this.account = account;
    this.reception = reception;
    this.faults = faults;
    this.ids = ids;
  }

  /** Everything that can be asked for. */
  List<Operation> operations() {
    return reception.operations();
  }

  Reply call(String operation, JsonObject parameters) {
    String request = ids.request();
    Optional<CallFault> fault = faults.next(operation);
    return fault.isEmpty()
        ? answered(request, operation, parameters)
        : struck(fault.get(), request, operation, parameters);
  }

  private Reply struck(CallFault fault, String request, String operation, JsonObject parameters) {
    if (fault.isDone()) {
      answered(request, operation, parameters);
    }
    if (fault.isSilent()) {
      return Reply.none();
    }
    Complaint complaint = fault.complaint(account.throttling());
    return refused(reception.service(operation), request, complaint);
  }

  private Reply answered(String request, String operation, JsonObject parameters) {
    Outcome outcome = reception.answer(operation, parameters);
    if (outcome instanceof Outcome.Refused refused) {
      return refused(reception.service(operation), request, refused.complaint());
    }
    var fields = new LinkedHashMap<String, Json>();
    fields.put("RequestId", Json.of(request));
    fields.putAll(((Outcome.Done) outcome).answer().fields());
    return new Reply(200, new JsonObject(fields));
  }

  private static Reply refused(Service service, String request, Complaint complaint) {
    JsonObject body =
        JsonObject.EMPTY
            .with("RequestId", request)
            .with("HostId", service.host())
            .with("Code", complaint.code())
            .with("Message", complaint.message())
            .with("Recommend", "");
    return new Reply(complaint.status(), body);
  }
}
