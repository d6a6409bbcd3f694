package cn.duban.complaint.ejb.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Passwords as PBKDF2-HMAC-SHA512 hashes (RFC 8018) in the form {@code
 * pbkdf2-sha512$iterations$salt$hash}, so that a later version can ask for more iterations.
 */
@ApplicationScoped
public class PasswordHashes {
  private static final String SCHEME = "pbkdf2-sha512";
  private static final int ITERATIONS = 120_000; // about a tenth of a second
  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 512;

  private final SecureRandom random = new SecureRandom();

  /** What an unknown person's password is compared with, so that it takes as long as a known's. */
  private final String nobody = write(new byte[SALT_BYTES], new byte[HASH_BITS / Byte.SIZE]);

  /** A new hash of this password with a salt of its own. */
  public String hash(String password) {
    var salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return write(salt, derive(password, salt, ITERATIONS));
  }

  /** Whether it is the password of this hash; without a hash, after the same time, it is not. */
  public boolean matches(String password, Optional<String> hash) {
    var parts = hash.orElse(nobody).split("\\$", -1);
    if (parts.length != 4 || !parts[0].equals(SCHEME)) {
      throw new IllegalStateException("Not a password hash of this system");
    }
    var expected = Base64.getDecoder().decode(parts[3]);
    var salt = Base64.getDecoder().decode(parts[2]);
    var actual = derive(password, salt, Integer.parseInt(parts[1]));
    return MessageDigest.isEqual(expected, actual) && hash.isPresent();
  }

  private static String write(byte[] salt, byte[] hash) {
    var base64 = Base64.getEncoder();
    return String.join(
        "$",
        SCHEME,
        Integer.toString(ITERATIONS),
        base64.encodeToString(salt),
        base64.encodeToString(hash));
  }

  private static byte[] derive(String password, byte[] salt, int iterations) {
    try {
      var key = new PBEKeySpec(password.toCharArray(), salt, iterations, HASH_BITS);
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(key).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has PBKDF2 with SHA-512", e);
    }
  }
}
