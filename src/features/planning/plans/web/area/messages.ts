import type { Catalogue } from '#shared/messages.ts'

const en = {
  hint: 'The area determines who takes part in the approval procedure and in which languages.',
  none: 'This plan has no area yet.',
  differs: (owner: string) => `A plan of this kind has the area of its organisation: ${owner}.`,
  noOwnerArea: 'A plan of this kind has the area of its organisation, which has none in the registry.',
  use: 'Use the area of the organisation',
  remove: 'Remove the area',
  used: 'The plan has the area of its organisation',
  removed: 'The area was removed',
}

/** The texts of the area of a plan. */
export const planAreaMessages: Catalogue<typeof en> = {
  en,
  nl: {
    hint: 'Het gebied bepaalt wie deelneemt aan de goedkeuringsprocedure en in welke talen.',
    none: 'Dit plan heeft nog geen gebied.',
    differs: (owner) => `Een plan van deze soort heeft het gebied van zijn organisatie: ${owner}.`,
    noOwnerArea:
      'Een plan van deze soort heeft het gebied van zijn organisatie. Die heeft geen gebied in het register.',
    use: 'Het gebied van de organisatie gebruiken',
    remove: 'Het gebied verwijderen',
    used: 'Het plan heeft het gebied van zijn organisatie',
    removed: 'Het gebied is verwijderd',
  },
  fr: {
    hint: 'Le territoire détermine qui participe à la procédure d’approbation et dans quelles langues.',
    none: 'Ce plan n’a pas encore de territoire.',
    differs: (owner) => `Un plan de ce type a le territoire de son organisation : ${owner}.`,
    noOwnerArea: 'Un plan de ce type a le territoire de son organisation, qui n’en a pas dans le registre.',
    use: 'Utiliser le territoire de l’organisation',
    remove: 'Supprimer le territoire',
    used: 'Le plan a le territoire de son organisation',
    removed: 'Le territoire est supprimé',
  },
  de: {
    hint: 'Das Gebiet bestimmt, wer am Billigungsverfahren teilnimmt und in welchen Sprachen.',
    none: 'Dieser Plan hat noch kein Gebiet.',
    differs: (owner) => `Ein Plan dieser Art hat das Gebiet seiner Organisation: ${owner}.`,
    noOwnerArea: 'Ein Plan dieser Art hat das Gebiet seiner Organisation. Sie hat im Register kein Gebiet.',
    use: 'Gebiet der Organisation verwenden',
    remove: 'Gebiet entfernen',
    used: 'Der Plan hat das Gebiet seiner Organisation',
    removed: 'Das Gebiet ist entfernt',
  },
  da: {
    hint: 'Området afgør, hvem der deltager i godkendelsesproceduren og på hvilke sprog.',
    none: 'Planen har endnu ikke et område.',
    differs: (owner) => `En plan af denne type har sin organisations område: ${owner}.`,
    noOwnerArea: 'En plan af denne type har sin organisations område. Organisationen har intet område i registret.',
    use: 'Brug organisationens område',
    remove: 'Fjern området',
    used: 'Planen har sin organisations område',
    removed: 'Området er fjernet',
  },
}
