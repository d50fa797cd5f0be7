import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  files: {
    organisations: 'organisations',
    functions: 'fonctions',
    areas: 'territoires',
    competences: 'competences',
    phenomena: 'phenomenes',
  },
  lists: {
    organisations: 'Organisations',
    functions: 'Fonctions',
    areas: 'Territoires',
    competences: 'Compétences',
    phenomena: 'Phénomènes',
  },
  guideSheet: 'Comment remplir',
  guide: [
    'Une ligne est une chose de la liste. Son code la désigne et ne change jamais ; une ligne avec un nouveau code est une chose nouvelle.',
    'Les lignes peuvent être triées, filtrées et déplacées. Une colonne ou une cellule laissée telle quelle reste telle quelle.',
    'Rien ne disparaît : pour une ligne retirée, une fin est proposée au jour à partir duquel le classeur vaut ; elle ne prend fin que si vous la cochez.',
    'Les jours s’écrivent 31/12/2026. « Jusqu’au » est le premier jour où la chose ne vaut plus.',
    'Plusieurs valeurs dans une cellule sont séparées par un ;.',
    'Rapportez le classeur sur la même page : elle montre d’abord ce qu’il changerait.',
  ],
  guides: {
    organisations: [
      'Territoire et « fait partie de » : un code ou un nom complet. Successeurs : codes des organes qui reprennent ce que doit encore un organe qui prend fin.',
    ],
    functions: [
      'Titulaire et suppléant : une personne connue ici, par son nom ou par Nom <adresse e-mail>. Une autre personne commence le jour à partir duquel le classeur vaut, et celle qui s’y trouvait part alors.',
    ],
    areas: [
      'Se trouve dans : codes de territoires, chacun avec sa période si ce n’est pas toujours : Z-NOORD 2019-01-01/2025-01-01 ; une fin ouverte s’écrit avec deux points (..).',
      'Habitants : 2025=11376; 2026=11402. Les fusions, les scissions et les nouveaux codes se font sur la page du territoire.',
    ],
    competences: [
      'Une compétence qui change n’est pas écrasée : sa ligne prend fin le jour à partir duquel le classeur vaut, et une nouvelle commence. Les anciens plans gardent le tableau de leur temps.',
    ],
    phenomena: [
      'Liste : le code ou le nom d’une liste ; on en commence une à la page des phénomènes. Un élément ne change jamais de liste : un sens nouveau est un élément nouveau. Le lien entre les éléments de deux listes se dit aussi sur cette page.',
    ],
  },
  yes: 'oui',
  no: 'non',
  exclusive: 'exclusive',
  shared: 'partagée',
  heads: {
    list: 'Liste',
    code: 'Code',
    kind: 'Type',
    level: 'Niveau',
    name: 'Nom',
    use: 'Usage pour la sécurité aujourd’hui',
    area: 'Territoire',
    parent: 'Fait partie de',
    validFrom: 'Depuis',
    validTo: 'Jusqu’au',
    successors: 'Successeurs',
    organisation: 'Organisation',
    holder: 'Titulaire',
    deputy: 'Suppléant',
    officialCode: 'Code officiel',
    languages: 'Langues',
    outsideTree: 'Hors de l’arbre',
    borders: 'Frontière avec',
    cell: 'Place sur la carte hexagonale',
    population: 'Habitants',
    liesIn: 'Se trouve dans',
    topic: 'Matière',
    exclusivity: 'Exclusivité',
    basis: 'Texte qui donne la compétence',
    bearers: 'Exercée par',
  },
  issues: {
    FORMAT_NEWER: 'Ce classeur a été fait par une version plus récente d’Integral. Reprenez-le ici.',
    OTHER_LIST: 'Ce classeur est celui d’une autre liste. Rapportez-le sur la page de celle-ci.',
    COLUMN_UNKNOWN:
      'Aucune colonne ne s’appelle ainsi. Corrigez l’en-tête, ou donnez à la colonne un nom qui ne ressemble à aucun autre.',
    VALUE_MISSING: 'Ceci est nécessaire dans chaque ligne. Remplissez la cellule.',
    NAME_MISSING: 'Il faut un nom dans au moins une langue. Ajoutez-en un.',
    CODE_MALFORMED:
      'Un code se compose de minuscules, de chiffres et de tirets bas, et commence par une lettre : chef_de_service.',
    REFERENCE_UNKNOWN: 'Rien, ou plus d’une chose, ne porte ce nom. Écrivez le code.',
    NOT_CHANGEABLE: 'Ceci ne change plus ; la valeur en place est indiquée. Remettez-la.',
    PERIOD_ENDS_BEFORE_IT_BEGINS: 'La fin précéderait le début. Corrigez l’un des deux jours.',
    CYCLE: 'Cela se trouverait sous soi-même. Choisissez autre chose au-dessus.',
    PARENTS_OVERLAP: 'Deux places en même temps dans une même division. Faites finir l’une avant que l’autre commence.',
    PLACES_MALFORMED:
      'Écrivez des codes séparés par ;, chacun avec sa période si nécessaire : CODE 2019-01-01/2025-01-01.',
    LANGUAGE_UNKNOWN: 'Écrivez des codes de langues : nl; fr; de.',
    COUNTRY_MALFORMED: 'Écrivez des codes de pays : NL; DE.',
    POPULATION_MALFORMED: 'Écrivez les années avec leurs habitants : 2025=11376; 2026=11402.',
    CELL_MALFORMED: 'Écrivez deux nombres entiers : 3/-2.',
    SUCCESSORS_WITHOUT_END:
      'Les successeurs se disent avec le jour où un organe prend fin. Remplissez « Jusqu’au » ou videz la cellule.',
    PERSON_UNKNOWN:
      'Personne ici ne s’appelle ainsi. Invitez ou ajoutez d’abord la personne, ou écrivez Nom <adresse e-mail>.',
    PERSON_AMBIGUOUS:
      'Plusieurs personnes portent ce nom. Écrivez Nom <adresse e-mail> ; qui n’en a pas est désigné sur la page de l’organe.',
    FUNCTION_OCCUPIED:
      'Une autre personne, qui est nommée, l’exerce à ce moment. Mettez-y d’abord fin sur la page de l’organe.',
    CHANGED_BEFORE_START:
      'Ce qui est en place a commencé le jour indiqué. Faites valoir le classeur à partir d’un jour ultérieur.',
    ALREADY_IN_TABLE: 'La matière a une ligne à ce niveau jusqu’au jour indiqué. Faites commencer celle-ci alors.',
  },
  outcomes: {
    conflict: 'modifié ici et dans la liste',
    ends: 'prend fin',
    changed: 'modifié',
    new: 'nouveau',
    unknown: 'n’est plus dans la liste',
  },
  page: {
    open: 'En classeur',
    title: 'Les listes en classeurs',
    intro:
      'Emportez une liste en classeur, modifiez-la avec ceux qui savent, et rapportez-la. Rien ne change avant que vous ayez vu ce que cela fait.',
    which: 'Listes',
    takeTitle: 'L’emporter',
    takeNotes: {
      organisations: 'Chaque organe qui n’a pas pris fin, avec son niveau, son territoire et ce dont il fait partie.',
      functions:
        'Chaque fonction qui n’a pas pris fin, avec son organe ; et qui l’exerce, pour les personnes connectées.',
      areas: 'Chaque territoire avec ses places et son histoire.',
      competences: 'Le tableau actuel des compétences, avec le texte qui donne chacune.',
      phenomena: 'Chaque phénomène de chaque liste, avec ce sous quoi il se range.',
    },
    take: 'Télécharger le classeur',
    takeEmpty: 'Télécharger un classeur vide',
    bringTitle: 'Le rapporter',
    bringNote:
      'Le classeur, ou un tableau (CSV) avec les mêmes en-têtes, est repris en entier ou pas du tout. Ce qu’un autre a changé entre-temps reste, ou se place à côté du vôtre. Rien n’est jamais supprimé ; ce qui doit prendre fin demande que vous le cochiez.',
    readOnly: 'Seul qui peut modifier cette liste la rapporte. Vous pouvez l’emporter.',
    what: 'Objet',
    outcome: 'Ce qui se passe',
    change: 'Ce qui change',
    previousValue: (was: string) => `c’était : ${was}`,
    nothing: '(vide)',
    from: 'Vaut à partir du',
    fromNote: 'Pour les personnes, les compétences et les lignes retirées. Les autres données ont leurs propres jours.',
    allConflicts: 'Là où les deux ont changé',
    oneByOne: 'choisir ligne par ligne',
    keep: 'Garder ce qui est en place',
    replace: 'Prendre celui du classeur',
    choose: 'Choisissez',
    settle: (name: string) => `Ce qui vaut pour « ${name} »`,
    endOne: (name: string) => `Mettre fin à ${name}`,
    endAll: (count: number) => (count === 1 ? 'Mettre fin à cette ligne' : `Mettre fin à ces ${count} lignes`),
    apply: (count: number) => (count === 1 ? 'Reprendre 1 ligne' : `Reprendre ${count} lignes`),
    undecided: (count: number) =>
      count === 1 ? '1 ligne attend d’abord votre choix.' : `${count} lignes attendent d’abord votre choix.`,
    nothingChosen: 'Rien n’est encore choisi : cochez ce qui doit prendre fin.',
    reasonFirst: 'Dites d’abord pourquoi.',
    cut: (shown: number, all: number) =>
      `Les ${shown} premières des ${all} lignes sont montrées ; toutes sont reprises.`,
    unchanged: (count: number) =>
      count === 1 ? '1 ligne ne dit rien de nouveau.' : `${count} lignes ne disent rien de nouveau.`,
    taken: (count: number) => (count === 1 ? '1 ligne a été reprise' : `${count} lignes ont été reprises`),
    seenAnew: 'Pas repris : regardez encore une fois.',
  },
}
