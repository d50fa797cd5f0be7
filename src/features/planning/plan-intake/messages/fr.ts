import { fr as changesTexts } from '#features/planning/plans/messages/changes/fr.ts'
import { fr as errors } from '#shared/error-messages/fr.ts'
import { fr as kinds } from '#shared/kind-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

const documentIssueCodes = {
  EMPTY: errors.fileEmpty,
  TOO_LARGE: 'Le fichier dépasse 50 Mo. Supprimez des images ou importez le document en deux parties.',
  PDF: 'Un fichier PDF ne peut pas être importé, car ses titres et ses listes ne sont pas reconnus. Importez le document Word dont il est issu.',
  OPEN_DOCUMENT: 'C’est un texte OpenDocument. Ouvrez-le et enregistrez-le comme document Word (.docx).',
  OLD_WORD_FORMAT:
    'C’est un ancien document Word (.doc) ou un document RTF. Ouvrez-le et enregistrez-le comme document Word (.docx).',
  NOT_WORD: 'Ce n’est pas un document Word (.docx). Choisissez un autre fichier.',
  ENCRYPTED: 'Le document est protégé par un mot de passe. Enregistrez-le sans mot de passe.',
  MACROS: 'Le document contient des macros. Enregistrez-le comme document Word sans macros (.docx).',
  DAMAGED:
    'Le fichier est endommagé ou incomplet. Ouvrez-le dans Word, enregistrez-le à nouveau et importez le nouveau fichier.',
  UNPACKS_TOO_LARGE: 'Le fichier décompressé est trop volumineux. Supprimez les images et les fichiers incorporés.',
  TOO_DEEP: 'Le document contient trop de tableaux imbriqués. Simplifiez ces tableaux.',
  TOO_LONG: 'Le document compte plus de 20 000 paragraphes. Importez-le par parties.',
  NO_TEXT: 'Le document ne contient pas de texte. Il se compose peut-être uniquement de pages numérisées.',
}

const timedOut = 'Le document n’a pas été importé. Sa lecture a pris trop de temps. Importez-le par parties.'

export const fr: SameKeys<typeof en> = {
  historyReason: (file, paragraph) => `De ${file ?? 'un texte collé'}, paragraphe ${paragraph}`,
  placed: (placed, all) => `Paragraphes placés : ${placed} sur ${all}`,
  notPlaced: 'Non placés',
  paragraph: (number) => `paragraphe ${number}`,
  sensitive:
    'Le document contient des données qui ne peuvent pas être conservées : numéros de registre national, plaques d’immatriculation, numéros de compte bancaire ou mentions de classification.',
  documentIssues: documentIssueCodes,
  reasons: {
    contents: 'table des matières',
    caption: 'légende d’une figure ou d’un tableau',
    page_edge: 'en-tête ou pied de page',
    document_title: 'titre du document',
    before_first_heading: 'texte avant le premier titre',
    names_a_section: 'titre qui nomme une section du plan',
    names_a_kind: 'titre qui nomme le type des éléments suivants',
    heading_without_text: 'titre sans texte propre',
    head_of_table: 'ligne d’en-tête d’un tableau',
  },
  grounds: {
    words: 'type reconnu d’après le texte',
    group: 'type reconnu d’après le titre supérieur',
    table: 'type reconnu d’après l’en-tête du tableau',
    number: 'type reconnu d’après le numéro, par comparaison avec des éléments semblables',
    heading: 'titre sans type reconnu',
    planner: 'ajouté manuellement',
  },
  fields: {
    accountable: changesTexts.fields.accountableFunctionId,
    partners: 'partenaire',
    deadline: 'délai',
    budget: kinds.budget,
    area: changesTexts.fields.area,
    phenomenon: changesTexts.fields.phenomenonId,
    indicator: kinds.indicator,
  },
  leftOut: {
    insertions: (count) =>
      plural('fr', count, `${count} insertion suivie reprise`, `${count} insertions suivies reprises`),
    deletions: (count) =>
      plural('fr', count, `${count} suppression suivie omise`, `${count} suppressions suivies omises`),
    hidden: (count) => plural('fr', count, `${count} passage masqué omis`, `${count} passages masqués omis`),
    comments: (count) => plural('fr', count, `${count} commentaire omis`, `${count} commentaires omis`),
  },
  job: {
    name: 'Importation d’un plan existant',
    steps: {
      reading: 'Lecture du document',
      proposing: 'Analyse du document',
      storing: 'Enregistrement de la proposition',
    },
    failures: {
      NOT_FOUND: 'Le document ou son plan n’existe pas ou vous n’y avez pas accès.',
      TIMED_OUT: timedOut,
    },
  },
  errors: {
    DOCUMENT_NOT_READ: ({ reason }) => documentIssueCodes[reason],
    TIMED_OUT: timedOut,
    PLAN_IS_FULL: ({ maxCount }) =>
      plural(
        'fr',
        maxCount,
        `Ce plan compte déjà ${maxCount} document importé. Supprimez-le si vous n’en avez plus besoin.`,
        `Ce plan compte déjà ${maxCount} documents importés. Supprimez ceux dont vous n’avez plus besoin.`,
      ),
    INTAKE_CHANGED_CONCURRENTLY:
      'Votre dernière modification n’a pas été enregistrée. Un autre utilisateur a modifié cette proposition en même temps. Rechargez-la pour continuer.',
    OUTLINE_DIFFERS: 'La proposition n’a pas été enregistrée, car elle ne correspond plus au document. Rechargez-la.',
    NO_ACCEPTED_ELEMENTS: 'Il ne reste aucun élément accepté à ajouter au plan. Acceptez d’abord des éléments.',
    PLAN_NOT_EDITABLE: errors.planNotEditable,
  },
}
