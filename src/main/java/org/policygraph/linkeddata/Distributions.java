package org.policygraph.linkeddata;

import java.util.List;
import org.policygraph.store.ReleaseRecord;

/** As which files a release can be had. */
public interface Distributions {

    /** The files of a release; none if it can only be read in parts. */
    List<Distribution> of(ReleaseRecord release);

    /** The same without making them: how long they are is not known. */
    List<Distribution> offered(ReleaseRecord release);
}
