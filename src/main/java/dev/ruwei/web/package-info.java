/// The HTTP question endpoint and its pages.
@NullMarked
package dev.ruwei.web;

import org.jspecify.annotations.NullMarked;
