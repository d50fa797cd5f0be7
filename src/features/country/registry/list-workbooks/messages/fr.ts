import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as errors } from '#shared/error-messages/fr.ts'
import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { fr as outcomes } from '#shared/outcome-messages/fr.ts'
import { plural } from '#shared/plural.ts'
import { fr as statuses } from '#shared/status-messages/fr.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  files: {
    organisations: 'organisations',
    functions: 'fonctions',
    areas: 'territoires',
    foreignAreas: 'territoires-d-autres-pays',
    competences: 'competences',
    phenomena: 'phenomenes',
  },
  lists: {
    organisations: labels.organisations,
    functions: labels.functions,
    areas: labels.areas,
    foreignAreas: 'Territoires d’autres pays',
    competences: labels.competences,
    phenomena: headings.phenomena,
  },
  guideSheet: 'Comment remplir',
  guide: [
    'Chaque ligne est un élément de la liste. Son code l’identifie et ne doit pas changer. Une ligne avec un nouveau code crée un nouvel élément.',
    'Vous pouvez trier, filtrer et déplacer les lignes. Les colonnes et les cellules que vous ne modifiez pas conservent leur valeur.',
    'Rien n’est supprimé. Si vous retirez une ligne, vous choisissez lors de l’importation si l’élément prend fin à la date d’effet du classeur.',
    'Écrivez les dates sous la forme 31/12/2026. « Jusqu’au » est le premier jour où un élément n’est plus valable.',
    'Séparez plusieurs valeurs dans une cellule par un point-virgule (;).',
    'Importez le classeur sur la même page. Toutes les modifications sont affichées avant d’être appliquées.',
  ],
  guides: {
    organisations: [
      'Territoire et « Fait partie de » : indiquez un code ou un nom complet. Successeurs : indiquez les codes des organisations qui reprennent les obligations d’une organisation lorsqu’elle prend fin.',
    ],
    functions: [
      'Titulaire et suppléant : indiquez une personne enregistrée ici, par son nom ou par Nom <adresse e-mail>. Une nouvelle personne commence à la date d’effet du classeur ; la précédente quitte alors la fonction.',
    ],
    areas: [
      'Situé dans : indiquez des codes de territoires, chacun avec sa période si elle n’est pas illimitée : Z-NOORD 2019-01-01/2025-01-01. Une fin ouverte s’écrit avec deux points (..).',
      'Habitants : 2025=11376; 2026=11402. Les fusions, les scissions et les nouveaux codes se font sur la page du territoire.',
    ],
    foreignAreas: [
      'Pays : le code ISO (NL). Code : le code du territoire dans son pays. Les deux ensemble identifient le territoire.',
      'Fait partie de : le code du territoire supérieur du même pays. Laissez vide pour les territoires directement sous le pays.',
    ],
    competences: [
      'Une compétence modifiée n’est pas écrasée. Sa ligne prend fin à la date d’effet du classeur et une nouvelle ligne commence. Les plans antérieurs conservent le tableau alors en vigueur.',
    ],
    phenomena: [
      'Liste : indiquez le code ou le nom d’une liste. La création de listes et les relations entre éléments de deux listes se font sur la page des phénomènes. Un élément ne change jamais de liste : un sens nouveau exige un nouvel élément.',
    ],
  },
  yes: statuses.yes,
  no: statuses.no,
  exclusive: 'exclusive',
  shared: 'partagée',
  heads: {
    list: headings.list,
    code: labels.code,
    kind: labels.kind,
    level: 'Niveau',
    name: labels.name,
    use: 'Usage actuel pour la sécurité',
    area: labels.area,
    parent: headings.partOf,
    validFrom: headings.since,
    validTo: 'Jusqu’au',
    successors: 'Successeurs',
    organisation: labels.organisation,
    holder: 'Titulaire',
    deputy: 'Suppléant',
    officialCode: labels.officialCode,
    languages: 'Langues',
    outsideTree: 'Hors découpage',
    country: 'Pays',
    borders: 'Frontière avec',
    cell: 'Position sur la carte hexagonale',
    population: 'Habitants',
    liesIn: 'Situé dans',
    topic: 'Matière',
    exclusivity: 'Exclusivité',
    basis: headings.legalBasis,
    bearers: 'Exercée par',
  },
  issues: {
    FORMAT_NEWER: 'Le classeur a été créé par une version plus récente d’Integral. Téléchargez-le à nouveau ici.',
    OTHER_LIST: 'Ce classeur contient une autre liste. Importez-le sur la page de cette liste.',
    COLUMN_UNKNOWN:
      'Cet en-tête de colonne est inconnu. Corrigez-le ou donnez à votre propre colonne un nom qui ne ressemble à aucun autre.',
    VALUE_MISSING: 'Cette valeur est obligatoire dans chaque ligne. Complétez-la.',
    NAME_MISSING: 'Un nom dans au moins une langue est obligatoire. Complétez-le.',
    CODE_MALFORMED:
      'Un code se compose de minuscules, de chiffres et de tirets bas, et commence par une lettre : chef_de_service. Corrigez le code.',
    REFERENCE_UNKNOWN: 'Ce nom ne correspond à aucun élément ou correspond à plusieurs éléments. Indiquez le code.',
    NOT_CHANGEABLE: 'Cette valeur ne peut plus être modifiée. Rétablissez la valeur indiquée.',
    CODE_TAKEN: 'Un autre territoire a ce code. Utilisez le code du territoire dans son pays.',
    OWN_COUNTRY: 'C’est le pays lui-même. Importez ses territoires avec la liste des territoires.',
    PERIOD_END_BEFORE_START: errors.endBeforeStart,
    CYCLE: 'Un élément ne peut pas faire partie de lui-même. Choisissez un autre élément.',
    PARENTS_OVERLAP:
      'Le territoire aurait deux rattachements simultanés dans un même découpage. Mettez fin à l’un avant le début de l’autre.',
    PLACES_MALFORMED:
      'Indiquez des codes séparés par un point-virgule, chacun avec sa période si nécessaire : CODE 2019-01-01/2025-01-01.',
    LANGUAGE_UNKNOWN: 'Indiquez des codes de langue : nl; fr; de.',
    COUNTRY_MALFORMED: 'Indiquez des codes de pays : NL; DE.',
    POPULATION_MALFORMED: 'Indiquez les années avec le nombre d’habitants : 2025=11376; 2026=11402.',
    CELL_MALFORMED: 'Indiquez deux nombres entiers : 3/-2.',
    SUCCESSORS_WITHOUT_END:
      'Les successeurs exigent la date à laquelle l’organisation prend fin. Complétez « Jusqu’au » ou videz cette cellule.',
    PERSON_UNKNOWN:
      'Aucune personne de ce nom n’est enregistrée. Invitez ou ajoutez d’abord la personne, ou indiquez Nom <adresse e-mail>.',
    PERSON_AMBIGUOUS:
      'Plusieurs personnes portent ce nom. Indiquez Nom <adresse e-mail>. Une personne sans adresse e-mail se désigne sur la page de l’organisation.',
    FUNCTION_OCCUPIED:
      'La personne indiquée exerce cette fonction pendant cette période. Mettez d’abord fin à cette désignation sur la page de l’organisation.',
    FUNCTION_IS_SEAT:
      'La loi donne à cette fonction un siège dans des procédures d’approbation. Elle ne prend donc pas fin avant son organisation. Mettez plutôt fin à la désignation du titulaire : la fonction est alors vacante. Ou mettez fin à l’organisation et indiquez son successeur.',
    SEAT_IN_USE:
      'Un plan en cours de décision, approuvé ou en vigueur trouve les organisations de sa procédure par leur type, leur territoire et leur premier jour, et par la situation des territoires. Ceux-ci restent. Mettez fin à une organisation et indiquez son successeur, ou modifiez la situation d’un territoire à partir d’un jour ultérieur.',
    CHANGED_BEFORE_START:
      'La valeur actuelle commence à la date indiquée. Choisissez une date d’effet ultérieure pour le classeur.',
    ALREADY_IN_TABLE:
      'La matière a une ligne à ce niveau jusqu’à la date indiquée. Faites commencer cette ligne à cette date.',
  },
  outcomes: {
    conflict: 'modifié ici et dans la liste',
    ends: 'prend fin',
    changed: outcomes.changed,
    new: outcomes.new,
    unknown: 'n’est plus dans la liste',
  },
  page: {
    open: actions.exportOrImport,
    title: 'Listes en classeurs',
    intro:
      'Exportez une liste en classeur, modifiez-la avec vos collègues et importez-la à nouveau. Vous voyez toutes les modifications avant leur application.',
    which: 'Listes',
    exportTitle: headings.export,
    exportHints: {
      organisations:
        'Toutes les organisations actuelles, avec leur niveau, leur territoire et l’organisation dont elles font partie.',
      functions:
        'Toutes les fonctions actuelles avec leur organisation. Les utilisateurs connectés voient aussi leurs titulaires.',
      areas: 'Tous les territoires avec leurs rattachements et leur historique.',
      foreignAreas: 'Les territoires d’autres pays qui ont été importés ou que le paquet du pays nomme.',
      competences: 'Le tableau actuel des compétences, avec la base juridique de chacune.',
      phenomena: 'Tous les phénomènes de toutes les listes, avec leur place dans la liste.',
    },
    downloadWorkbook: actions.downloadWorkbook,
    downloadEmpty: 'Télécharger un classeur vide',
    importTitle: headings.import,
    importHint:
      'Le classeur, ou un tableau (CSV) avec les mêmes en-têtes, est importé en entier ou pas du tout. Les modifications faites entre-temps par d’autres sont conservées, ou affichées à côté des vôtres pour que vous choisissiez. Rien n’est supprimé ; cochez les éléments qui doivent prendre fin.',
    readOnly: 'Vous pouvez exporter cette liste, mais vous n’êtes pas autorisé à l’importer.',
    item: headings.item,
    outcome: headings.result,
    change: headings.changes,
    previousValue: (was: string) => `auparavant : ${was}`,
    emptyValue: '(vide)',
    effectiveDate: 'Date d’effet',
    effectiveDateHint:
      'Vaut pour les personnes, les compétences et les lignes retirées. Les autres données ont leurs propres dates.',
    allConflicts: 'Éléments modifiés des deux côtés',
    choosePerRow: 'choisir ligne par ligne',
    keepCurrent: 'Conserver la valeur actuelle',
    replace: 'Utiliser la valeur du classeur',
    choose: 'Choisissez',
    settle: (name: string) => `Valeur pour « ${name} »`,
    endItem: (name: string) => `Mettre fin à ${name}`,
    endAll: (count: number) =>
      plural('fr', count, 'Mettre fin à l’élément retiré', `Mettre fin aux ${count} éléments retirés`),
    apply: (count: number) => plural('fr', count, `Importer ${count} ligne`, `Importer ${count} lignes`),
    undecided: (count: number) =>
      plural('fr', count, `${count} ligne nécessite votre choix.`, `${count} lignes nécessitent votre choix.`),
    noSelection: 'Rien n’est sélectionné. Cochez les éléments qui doivent prendre fin.',
    reasonFirst: 'Donnez une motivation.',
    rowLimit: (shown: number, all: number) =>
      `Les ${shown} premières lignes sur ${all} sont affichées. Toutes les lignes sont importées.`,
    unchanged: (count: number) =>
      plural('fr', count, `${count} ligne est inchangée.`, `${count} lignes sont inchangées.`),
    importedCount: (count: number) => plural('fr', count, `${count} ligne importée`, `${count} lignes importées`),
    listChanged: 'Le classeur n’a pas été importé car la liste a changé. Vérifiez à nouveau les modifications.',
  },
}
