package cn.duban.complaint.whole;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A running portal: where it is, and a client that speaks its REST contract. */
public interface Portal {
  /** The address of the application: {@code http://127.0.0.1:12345/complaint}. */
  URI address();

  /** A client nobody has signed in with. */
  default RestClient rest() {
    return new RestClient(address());
  }

  /** Waits until the application answers, which takes it some seconds. */
  static void awaitReady(URI address, BooleanSupplier alive, Duration patience) {
    var client = new RestClient(address);
    var tick = new CountDownLatch(1);
    try {
      for (long left = patience.toMillis(); left > 0; left -= 250) {
        if (!alive.getAsBoolean()) {
          throw new IllegalStateException("The server ended while it was starting");
        }
        if (client.answers()) {
          return;
        }
        tick.await(250, TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    throw new IllegalStateException("Not ready within " + patience + ": " + address);
  }

  /** Waits until something is so. */
  static void await(Duration patience, BooleanSupplier itIsSo) {
    var tick = new CountDownLatch(1);
    try {
      for (long left = patience.toMillis(); !itIsSo.getAsBoolean(); left -= 1000) {
        if (left <= 0) {
          throw new IllegalStateException("Not so within " + patience);
        }
        tick.await(1, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
