# The file `sources.lock`.

lock-without-version = a lock begins with the line `{ $version }`
lock-broken-line = this is neither a circular nor the fingerprint of a passage
lock-twice = this stands in the lock twice
lock-broken-help = undo the changes in the lock, or delete it and make it again with `saksgang sources lock`
