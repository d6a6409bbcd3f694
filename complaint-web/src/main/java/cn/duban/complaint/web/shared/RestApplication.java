package cn.duban.complaint.web.shared;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The REST contract: every resource stands under {@code /complaint/api/v1}. */
@ApplicationPath("/api")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Duban 督办",
            version = "1",
            description = "Complaint handling and supervision after GDWL-G095."),
    security = @SecurityRequirement(name = "bearer"))
@SecurityScheme(
    securitySchemeName = "bearer",
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    description = "The token of POST /auth/token, or a long-lived one made in the console.")
public class RestApplication extends Application {
  /** Where version 1 begins: {@code @Path(RestApplication.V1 + "/complaints")}. */
  public static final String V1 = "/v1";

  /**
   * {@link JsonBody} alone reads and writes JSON: naming it here keeps the server from registering
   * JSON-B, Jackson or MOXy of its own.
   */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of(
        "jersey.config.jsonFeature", JsonBody.class.getSimpleName(),
        "jersey.config.server.wadl.disableWadl", true,
        "jersey.config.server.response.setStatusOverSendError", true,
        "jersey.config.server.exception.processResponseErrors", true);
  }
}
