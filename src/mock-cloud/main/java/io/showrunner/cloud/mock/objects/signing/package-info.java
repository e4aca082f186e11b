/** Who asks OSS for something: signatures of versions 1, 2 and 4, in addresses and in headers. */
@org.jspecify.annotations.NullMarked
package io.showrunner.cloud.mock.objects.signing;
