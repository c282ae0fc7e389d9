import CCurses

/// Gives memory that is no longer used back to the system at once, rather than keeping it for what may come.
package func giveMemoryBack() { standoff_trim_memory() }

/// Has the system take back at once what big arrays have used; to be called before there are any.
package func keepMemorySmall() { standoff_keep_memory_small() }
