package dev.ruwei;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The application.
@SpringBootApplication
class RuweiApplication {
  public static void main(String[] args) {
    SpringApplication.run(RuweiApplication.class, args);
  }
}
