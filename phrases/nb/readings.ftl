# Lesemåter og hva som avhenger av dem: rapporten fra `saksgang readings`.

readings-none = Regelverket har ingen lesemåter å velge mellom.

# $variant: navnet på alternativet, og etter et kolon betegnelsen.
readings-default = { $variant } (brukes når ikke noe annet er valgt)
readings-passages = uklart i
readings-settled-by = avgjøres av
readings-cases = saker
readings-hinge = svaret avhenger av den i { $hinge } av { $of }
readings-hinge-or-may = svaret avhenger av den i { $hinge } av { $of }, og kan avhenge av den i { $may } til
