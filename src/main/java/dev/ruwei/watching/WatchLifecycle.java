package dev.ruwei.watching;

import org.springframework.context.SmartLifecycle;

/// Watches as long as the server runs.
final class WatchLifecycle implements SmartLifecycle {
  private final Watch watch;

  WatchLifecycle(Watch watch) {
    this.watch = watch;
  }

  @Override
  public void start() {
    watch.start();
  }

  @Override
  public void stop() {
    watch.close();
  }

  @Override
  public boolean isRunning() {
    return watch.isRunning();
  }
}
