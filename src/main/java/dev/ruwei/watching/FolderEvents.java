package dev.ruwei.watching;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the system tells of changes in folders. It tells that something has changed, and the folder
/// itself tells what: so nothing depends on which events come, how many, and in which order.
final class FolderEvents implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(FolderEvents.class);

  private static final WatchEvent.Kind<?>[] KINDS = {
    StandardWatchEventKinds.ENTRY_CREATE,
    StandardWatchEventKinds.ENTRY_MODIFY,
    StandardWatchEventKinds.ENTRY_DELETE
  };

  /// Events come in crowds; one look is enough for those that come so soon after another.
  private static final Duration CROWD = Duration.ofMillis(50);

  private final WatchService service;
  private Map<Path, WatchKey> keys = Map.of();
  private boolean deaf;

  FolderEvents() throws IOException {
    service = FileSystems.getDefault().newWatchService();
  }

  /// Listens to these folders and no others.
  ///
  /// @return whether one is new, so that something may have changed in it unheard
  boolean follow(List<Path> folders) {
    var before = keys;
    var now = new HashMap<Path, WatchKey>();
    folders.forEach(folder -> register(folder, now));
    keys = now;
    before.values().stream().filter(key -> !now.containsValue(key)).forEach(WatchKey::cancel);
    return !before.values().containsAll(now.values());
  }

  /// A folder may be another one under the same name, so each is registered anew, which costs
  /// nothing where it is the same.
  private void register(Path folder, Map<Path, WatchKey> now) {
    try {
      now.put(folder, folder.register(service, KINDS));
    } catch (IOException | UnsupportedOperationException e) {
      if (!deaf) {
        LOG.info("Changes in {} are noticed by looking only: {}", folder, e.getMessage());
      }
      deaf = true;
    }
  }

  /// Waits for an event, or until the time is over or [#close()] is called.
  void await(Duration longest) throws InterruptedException {
    try {
      var key = service.poll(longest.toMillis() + 1, TimeUnit.MILLISECONDS);
      if (key != null) {
        Thread.sleep(CROWD);
      }
      for (; key != null; key = service.poll()) {
        key.pollEvents();
        key.reset();
      }
    } catch (ClosedWatchServiceException e) {
      LOG.debug("The watch has ended", e);
    }
  }

  @Override
  public void close() {
    try {
      service.close();
    } catch (IOException e) {
      LOG.debug("The watch could not be ended", e);
    }
  }
}
