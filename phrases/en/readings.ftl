# Readings and what hinges on them: the report of `saksgang readings`.

readings-none = The rulebook has no readings to choose from.

# $variant: the name of the variant, and after a colon its label.
readings-default = { $variant } (taken unless another is chosen)
readings-passages = left open by
readings-settled-by = settled by
readings-cases = cases
readings-hinge = the answer hinges on it in { $hinge } of { $of }
readings-hinge-or-may = the answer hinges on it in { $hinge } of { $of }, and may hinge on it in { $may } more
