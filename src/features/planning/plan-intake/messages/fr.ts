import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

const documentIssueCodes = {
  EMPTY: 'Le fichier est vide. Choisissez-en un autre.',
  TOO_LARGE: 'Le fichier dépasse 50 Mo. Retirez-en des images, ou introduisez-le en deux parties.',
  PDF: 'C’est un PDF : les titres et les listes y sont perdus. Introduisez le document Word dont il provient.',
  OPEN_DOCUMENT: 'C’est un texte OpenDocument. Ouvrez-le et enregistrez-le comme document Word (.docx).',
  OLD_WORD_FORMAT:
    'C’est un document d’un ancien Word (.doc) ou RTF. Ouvrez-le et enregistrez-le comme document Word (.docx).',
  NOT_WORD: 'Ce n’est pas un document Word (.docx).',
  ENCRYPTED: 'Le document demande un mot de passe. Enregistrez-le sans mot de passe.',
  MACROS: 'Le document contient des macros. Enregistrez-le comme document Word sans macros (.docx).',
  DAMAGED: 'Le fichier est endommagé ou incomplet. Ouvrez-le dans Word, enregistrez-le à nouveau et introduisez-le.',
  UNPACKS_TOO_LARGE:
    'Décompressé, le fichier est plus grand que tout plan. Retirez-en les images et les fichiers incorporés.',
  TOO_DEEP: 'Des tableaux sont imbriqués plus profondément que ce qui peut être lu. Séparez-en quelques-uns.',
  TOO_LONG: 'Le document compte plus de 20 000 paragraphes. Introduisez-le par parties.',
  NO_TEXT: 'Il ne contient pas de texte : peut-être seulement des images de pages.',
}

export const fr: SameKeys<typeof en> = {
  from: (file, paragraph) => `De ${file ?? 'un texte collé'}, paragraphe ${paragraph}`,
  placed: (placed, all) => `${placed} paragraphes sur ${all} placés`,
  notPlaced: 'Non placés',
  paragraph: (number) => `paragraphe ${number}`,
  sensitive:
    'Le document contient ce qui ne peut jamais être conservé : numéros nationaux, plaques, comptes bancaires ou mentions de classification.',
  documentIssues: documentIssueCodes,
  reasons: {
    contents: 'table des matières',
    caption: 'légende d’une figure ou d’un tableau',
    page_edge: 'en-tête ou pied de chaque page',
    document_title: 'titre du document',
    before_first_heading: 'se trouve avant le premier titre',
    names_a_section: 'nomme une section du plan',
    names_a_kind: 'nomme un type ; ce qui suit en sont les éléments',
    heading_without_text: 'titre sous lequel rien ne lui est propre',
    head_of_table: 'en-tête d’un tableau',
  },
  grounds: {
    words: 'ses propres mots disent le type',
    group: 'le titre au-dessus dit le type',
    table: 'l’en-tête du tableau dit le type',
    number: 'son numéro dit le type, parmi d’autres dont les mots le disent',
    heading: 'un titre qui ne dit aucun type',
    planner: 'fait à la main',
  },
  fields: {
    accountable: 'fonction responsable',
    partners: 'partenaire',
    deadline: 'délai',
    budget: 'budget',
    area: 'territoire',
    phenomenon: 'phénomène',
    indicator: 'indicateur',
  },
  leftOut: {
    insertions: (count) => (count === 1 ? '1 insertion suivie reprise' : `${count} insertions suivies reprises`),
    deletions: (count) => (count === 1 ? '1 suppression suivie omise' : `${count} suppressions suivies omises`),
    hidden: (count) => (count === 1 ? '1 passage masqué omis' : `${count} passages masqués omis`),
    comments: (count) => (count === 1 ? '1 commentaire omis' : `${count} commentaires omis`),
  },
  job: {
    name: 'Un ancien plan',
    steps: {
      reading: 'Lecture de ce qui a été apporté',
      proposing: 'Parcours du document',
      storing: 'Enregistrement de la proposition',
    },
    failures: {
      NOT_FOUND: 'Le document ou son plan n’existe plus.',
      TIMED_OUT: 'La lecture durait plus longtemps que pour tout plan et a été arrêtée. Introduisez-le par parties.',
    },
  },
  refusals: {
    DOCUMENT_NOT_READ: ({ reason }) => documentIssueCodes[reason],
    TIMED_OUT: 'La lecture durait plus longtemps que pour tout plan et a été arrêtée. Introduisez-le par parties.',
    PLAN_IS_FULL: ({ maxCount }) => `Ce plan compte déjà ${maxCount} documents. Rangez ceux que vous avez terminés.`,
    INTAKE_CHANGED_CONCURRENTLY:
      'Quelqu’un d’autre a travaillé entre-temps à cette proposition. Rechargez-la ; rien du sien n’a été écrasé.',
    OUTLINE_DIFFERS: 'La proposition ne correspond plus à son document et n’a donc pas été conservée. Rechargez-la.',
    NO_ACCEPTED_ELEMENTS: 'Rien n’est accepté qui ne soit déjà dans le plan.',
    PLAN_NOT_EDITABLE: 'Vous ne pouvez pas modifier ce plan : il est terminé, ou un autre organe en est propriétaire.',
  },
}
