# Lesemåtar og kva som avheng av dei: rapporten frå `saksgang readings`.

readings-none = Regelverket har ingen lesemåtar å velje mellom.

# $variant: namnet på alternativet, og etter eit kolon nemninga.
readings-default = { $variant } (blir brukt når ikkje noko anna er valt)
readings-passages = uklart i
readings-settled-by = blir avgjord av
readings-cases = saker
readings-hinge = svaret avheng av han i { $hinge } av { $of }
readings-hinge-or-may = svaret avheng av han i { $hinge } av { $of }, og kan avhenge av han i { $may } til
