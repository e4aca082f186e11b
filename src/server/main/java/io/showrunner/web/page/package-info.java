/** The page on which the API can be tried, and the description it is drawn from. */
@org.jspecify.annotations.NullMarked
package io.showrunner.web.page;
