import CCurses

/// Gives memory that is no longer used back to the system at once, rather than keeping it for what may come.
package func giveMemoryBack() { standoff_trim_memory() }
