import { fr as changesTexts } from '#features/planning/plans/messages/changes/fr.ts'
import { fr as plans } from '#features/planning/plans/messages/fr.ts'
import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as kinds } from '#shared/kind-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { fr as outcomes } from '#shared/outcome-messages/fr.ts'
import { plural } from '#shared/plural.ts'
import { fr as statuses } from '#shared/status-messages/fr.ts'
import type { en } from './en.ts'

const key = 'clé'

export const fr: SameKeys<typeof en> = {
  sheets: {
    instructions: 'À lire d’abord',
    plan: labels.plan,
    elements: headings.elements,
    resources: labels.resources,
    partners: 'Partenaires',
    links: headings.links,
    needs: labels.needs,
    signatures: 'Signataires',
    territories: 'Territoires',
  },
  heads: {
    key,
    parent: 'élément parent (clé)',
    parentTitle: changesTexts.fields.parent,
    periodFrom: 'à partir du',
    periodTo: changesTexts.fields.periodTo,
    readers: 'lecteurs (codes)',
    element: 'élément (clé)',
    elementTitle: kinds.element,
    number: 'numéro',
    funded: plans.funded.yes,
    plan: 'plan (code)',
    order: 'ordre',
    owner: 'propriétaire (code)',
    issuingBodies: 'organisations émettrices (codes)',
    area: 'territoire (code)',
    planState: 'statut du plan',
    textVersion: 'version du texte',
    isDraft: 'projet',
    origin: 'origine',
    predecessor: 'plan précédent (code)',
  },
  suffixes: { code: changesTexts.fields.code, codes: 'codes', key, euros: kinds.euros, reason: 'motif' },
  yes: statuses.yes,
  no: statuses.no,
  instructions: {
    title: (plan: string) => `Classeur de ${plan}`,
    made: (day: string, marking: string) =>
      `Le plan au ${day}, limité à ce que la personne qui a téléchargé ce classeur peut lire. Marquage : ${marking}.`,
    template: (kind: string) => `Classeur vide pour un plan du type « ${kind} »`,
    templateHint:
      'Remplissez les feuilles, créez le plan dans Integral et importez ce classeur sous l’onglet « Fiche du plan ».',
    white:
      'Vous pouvez modifier les colonnes blanches. Les colonnes grises sont fournies à titre d’information : les modifications qui y sont apportées sont ignorées.',
    keys: 'La clé identifie l’élément de la ligne. Ne la modifiez pas.',
    order:
      'La colonne « ordre » détermine la position d’une ligne parmi celles du même élément parent. Pour placer une ligne entre 2 et 3, indiquez 2,5. Vous pouvez trier, filtrer et masquer les lignes : leur ordre dans la feuille est sans effet.',
    form: 'Mise en forme des textes : **texte** est en gras et *texte* en italique, [texte](https://…) est un lien. Les lignes qui commencent par « - » ou « 1. » suivi d’une espace forment une liste. Deux espaces en début de ligne prolongent le même point de la liste. Une barre oblique inverse en fin de ligne marque un retour à la ligne.',
    add: 'Pour ajouter un élément, ajoutez une ligne avec son type et la clé de son élément parent. Indiquez votre propre clé (par exemple N1) si une autre ligne s’y réfère.',
    remove:
      'Si vous supprimez une ligne, l’élément n’est retiré du plan que si vous le confirmez lors de l’importation.',
    codes:
      'Désignez les organisations, territoires, phénomènes et fonctions par leur code, ou par leur nom complet dans l’une des cinq langues si ce nom est unique. Séparez les valeurs multiples par un point-virgule. Indiquez une fonction après son organisation : ZONE / chef.',
    columns:
      'Les colonnes non encore utilisées sont omises. Pour en utiliser une, copiez son en-tête depuis un classeur vide dans une nouvelle colonne.',
    choices: 'Si une cellule propose une liste, choisissez-y une valeur ou saisissez-la dans l’une des cinq langues.',
    days: 'Saisissez les dates dans le format de votre tableur ou sous la forme 31/12/2026. « Jusqu’au (inclus) » désigne le dernier jour de la période.',
    formulas: 'Les formules ne sont pas importées ; seule leur dernière valeur calculée l’est.',
    back: 'Importez le classeur sous l’onglet « Fiche du plan ». Un aperçu de chaque modification s’affiche d’abord. Si une valeur a été modifiée à la fois ici et dans le plan, les deux versions s’affichent et vous en choisissez une.',
    names:
      'N’indiquez ni noms de suspects, ni numéros de registre national, ni plaques d’immatriculation, ni numéros de compte bancaire. De tels textes sont refusés.',
    section: headings.section,
    sectionKey: 'Clé',
    belongs: 'Contenu',
    allowedElements: 'Éléments autorisés',
    example: 'Exemple de ligne',
    exampleTitle: 'Moins de cambriolages dans le nord du territoire',
  },
  reason: (file: string, reason: string) => (reason ? `Du classeur ${file} : ${reason}` : `Du classeur ${file}`),
  issues: {
    NEWER_FORMAT: {
      problem: (format: string) => `Ce classeur a été créé avec une version plus récente d’Integral (${format}).`,
      fix: 'Téléchargez à nouveau le plan ici et copiez vos modifications dans le nouveau classeur.',
    },
    BASE_MISSING: {
      problem: 'La feuille masquée contenant les valeurs d’origine de ce classeur est absente ou endommagée.',
      fix: 'Téléchargez à nouveau le classeur et copiez-y vos modifications.',
    },
    OTHER_PLAN: {
      problem: (code: string) => `Ce classeur appartient à un autre plan : ${code}.`,
      fix: 'Importez-le dans ce plan.',
    },
    OTHER_KIND: {
      problem: (kind: string) => `Ce classeur vide est prévu pour un autre type de plan : ${kind}.`,
      fix: 'Utilisez le classeur vide destiné à ce type de plan.',
    },
    NO_PLAN_NAMED: {
      problem: 'Un classeur vide n’est rattaché à aucun plan.',
      fix: 'Indiquez le plan dans lequel l’importer.',
    },
    SHEET_MISSING: {
      problem: (sheet: string) => `La feuille « ${sheet} » est absente.`,
      fix: 'Rétablissez le nom de la feuille ou téléchargez à nouveau le classeur.',
    },
    HEADERS_MISSING: {
      problem: (heads: string) => `Colonnes manquantes : ${heads}.`,
      fix: 'Rétablissez les en-têtes de ces colonnes, dans l’une des cinq langues.',
    },
    DUPLICATE_HEADER: {
      problem: (head: string) => `Deux colonnes portent l’en-tête « ${head} ».`,
      fix: 'Supprimez-en une.',
    },
    MERGED_CELLS: {
      problem: (range: string) => `Les cellules ${range} sont fusionnées. Seule la première contient une valeur.`,
      fix: 'Scindez les cellules et remplissez chacune d’elles.',
    },
    NO_VALUE: {
      problem: (value: string) =>
        `Cette cellule contient une erreur ou une formule sans valeur${value && ` (${value})`}.`,
      fix: 'Corrigez la formule ou saisissez la valeur.',
    },
    NO_DAY: {
      problem: (value: string) => `« ${value} » n’est pas une date.`,
      fix: 'Écrivez la date sous la forme 31/12/2026 ou 2026-12-31.',
    },
    NO_NUMBER: {
      problem: (value: string) => `« ${value} » n’est pas un nombre ou peut se lire de deux façons.`,
      fix: 'Écrivez le nombre sans séparateur de milliers : 1234,5.',
    },
    NO_CHOICE: {
      problem: (value: string) => `« ${value} » n’est pas une valeur valable pour cette colonne.`,
      fix: 'Choisissez une valeur dans la liste de la cellule.',
    },
    KEY_IN_SEVERAL_ROWS: {
      problem: (value: string) => `Plusieurs lignes ont la clé « ${value} ».`,
      fix: 'Si vous avez copié une ligne, effacez la clé de la copie. Elle sera importée comme nouvel élément.',
    },
    VALUE_IN_SEVERAL_ROWS: {
      problem: 'Plusieurs lignes contiennent la même donnée pour cet élément.',
      fix: 'Conservez une seule de ces lignes.',
    },
    ELEMENT_UNKNOWN: {
      problem: (value: string) => `Aucun élément de ce classeur n’a la clé « ${value} ».`,
      fix: 'Utilisez une clé de la feuille des éléments.',
    },
    MISSING: { problem: 'Cette cellule est obligatoire.', fix: 'Remplissez-la ou supprimez la ligne.' },
    NAME_AMBIGUOUS: {
      problem: (name: string, codes: string) => `Le nom « ${name} » n’est pas unique : ${codes}.`,
      fix: 'Indiquez plutôt le code.',
    },
    SINGLE_ROW_ONLY: {
      problem: 'La feuille du plan ne peut contenir qu’une ligne.',
      fix: 'Supprimez les autres lignes.',
    },
    TEXT_HAS_FORM: {
      problem: 'Ce texte est trop long pour une cellule ou sa mise en forme ne peut pas y figurer.',
      fix: 'Annulez la modification ici et modifiez le texte dans le plan.',
    },
    TOO_MANY_ELEMENTS: {
      problem: (limit: string) => `Un classeur peut contenir au plus ${limit} éléments.`,
      fix: 'Importez les autres éléments avec un second classeur.',
    },
  },
  fixes: {
    SHAPE: 'Raccourcissez la valeur ou écrivez-la sous une autre forme.',
    SENSITIVE_TEXT:
      'Supprimez ce passage. Les plans ne peuvent contenir ni numéros de registre national, ni plaques d’immatriculation, ni numéros de compte bancaire, ni texte classifié.',
    UNKNOWN_CODE: 'Corrigez le code.',
    NOT_YOURS: 'Demandez à un planificateur du propriétaire d’importer le classeur.',
    PLAN_NOT_EDITABLE: 'Commencez le plan suivant. Un plan terminé ne peut pas être modifié.',
    KEY_TAKEN: 'Donnez une autre clé à cette ligne.',
    DUPLICATE_KEY: 'Donnez à chaque ligne sa propre clé.',
    PARENT_UNKNOWN: 'Indiquez la clé d’un élément ou d’une section de ce plan.',
    CYCLE: 'Placez l’un des deux dans une section.',
    KIND_NOT_ALLOWED_HERE: 'Placez-le sous un autre élément ou changez son type.',
    REASON_REQUIRED: 'Indiquez une motivation dans la colonne voisine.',
    IN_USE: 'Conservez la ligne ou supprimez d’abord ce qui utilise cet élément.',
    WOULD_LOSE_ACCESS: 'Ajoutez votre organisation aux lecteurs ou choisissez un marquage moins strict.',
    otherwise: 'Corrigez la cellule.',
  },
  nearest: (codes: string) => `Codes proches : ${codes}`,
  notices: {
    FORMULAS: (count: string) =>
      plural(
        'fr',
        Number(count),
        `${count} cellule contient une formule. Sa dernière valeur calculée a été reprise.`,
        `${count} cellules contiennent une formule. Leurs dernières valeurs calculées ont été reprises.`,
      ),
    LOCKED: (count: string) =>
      plural(
        'fr',
        Number(count),
        `${count} modification dans une cellule grise a été ignorée.`,
        `${count} modifications dans des cellules grises ont été ignorées.`,
      ),
    MISSING_HEADERS: (heads: string) => `Les colonnes manquantes restent inchangées dans le plan : ${heads}.`,
    UNKNOWN_HEADERS: (heads: string) => `Les colonnes inconnues ont été ignorées : ${heads}.`,
  },
  outcomes: {
    conflict: 'conflit',
    unknown: statuses.unknown,
    removed: outcomes.removed,
    changed: outcomes.changed,
    new: outcomes.new,
    unchanged: outcomes.unchanged,
  },
  errors: {
    NOT_FOUND: 'Ce plan n’existe pas ou vous n’y avez pas accès.',
    PLAN_CHANGED_CONCURRENTLY:
      'Le classeur n’a pas été importé. Le plan a été modifié après l’aperçu. Vérifiez le nouvel aperçu et relancez l’importation.',
    CONFLICTS_OPEN: 'Le classeur n’a pas été importé. Choisissez une version pour chaque conflit.',
    FILE_REJECTED:
      'Le classeur n’a pas été importé, car il contient des erreurs. Corrigez-les et importez-le à nouveau.',
    KIND_UNKNOWN: 'Ce type de plan n’existe pas dans le pack national.',
  },
}
