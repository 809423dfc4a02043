package org.probationrules.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the product, as the manifest of its jar states it. */
final class ProductVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = ProductVersion.class.getPackage().getImplementationVersion();
        return new String[] {"probation-rules " + (version == null ? "development" : version)};
    }
}
