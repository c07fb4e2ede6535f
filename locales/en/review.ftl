### Review: texts of others and one's own, in the order of their page, with what was said of them.

review-lead = Is it right, may it go? What you accept or say stays here and travels in packages.
review-loading = Looking for what waits
review-pages = Pages
review-units-list = Units of the page
review-empty = Nothing waits for a review
review-empty-about = New translations by others come with a refresh, drafts of others with a package.
review-empty-library = Go to the library
review-none-shown = No unit of this page is of that kind.
review-filter = Show
review-filter-all = Whole page
review-filter-waits = Waiting
review-filter-remarks = With remarks
review-before = Before
review-text = Now
review-no-before = No earlier text is known here.
review-accept = Accept
review-accept-next = Accept, and go to the next that waits
review-comment = Comment
review-correct = Correct
review-open = Open in the workbench
review-comment-label = Comment
review-comment-save = Keep the comment
review-correct-label = Corrected text
review-correct-save = Keep as draft
review-take-back = Take back
review-settled = Settled
review-by-me = By you
review-by-nobody = By somebody
review-draft = Draft
review-older = On an earlier text
review-told = The wiki knows
review-somebody = Somebody
review-more-before = Show earlier units
review-more-after = Show later units
review-standing-waits = Waits for a review
review-standing-mine = Your own: somebody else reviews it
review-standing-accepted = Accepted
review-standing-proofread = Proofread on the wiki
review-standing-outdated = Outdated: to be updated first
review-standing-untranslated = Untranslated
review-tell-done = Everything you accepted is on the wiki.
review-told-proofread = Proofread on the wiki
review-told-overtaken = Accepted on the wiki, which has another text since
review-told-changed = Changed since you looked at it. Nothing was sent; look again.
review-told-outdated = Outdated since. Nothing was sent.
review-told-gone = No longer on the page. Nothing was sent.

# $n (Number) - Texts that were accepted here and that the wiki was not told of.
review-tell =
    { $n ->
        [one] Tell the wiki of { $n } acceptance
       *[other] Tell the wiki of { $n } acceptances
    }

# $says (String) - The wiki's code and words.
review-told-refused = Refused: { $says }

# $n (Number) - Texts of the page that wait.
review-n-waiting =
    { $n ->
        [0] Nothing waits
        [one] { $n } waits
       *[other] { $n } wait
    }

# $n (Number) - Comments that nobody has called settled.
review-n-comments =
    { $n ->
        [one] { $n } comment
       *[other] { $n } comments
    }

# $name (String) - The account.
review-by = By { $name }

# $name (String) - Who accepted.
# $at (Date) - When.
review-accepted-by = Accepted by { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

# $name (String) - Who said it.
# $at (Date) - When.
review-said-by = { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
