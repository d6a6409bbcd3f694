package cn.duban.complaint.ejb.shared;

import org.jspecify.annotations.Nullable;

/**
 * The first answer to a request with an {@code Idempotency-Key}.
 *
 * @param requestDigest what was asked: method, path and body
 * @param status the HTTP status of the answer
 * @param location where the new record is, if one was made
 * @param body the JSON of the answer
 */
public record RememberedAnswer(
    String requestDigest, int status, @Nullable String location, @Nullable String body) {}
