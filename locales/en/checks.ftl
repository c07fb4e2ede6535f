### What checks say about a translation. Each id is "check-", the name of the check, and a part of its own where the
### check says several things. The sentence stands beside the words it is about, or under the target text.

## Structure and markup.

# $sentence (String) - What the team of the collection says about it, in its own words.
# $found (String) - The words that the rule found.
check-team-rule = { $sentence } ({ $found })

## Text.
