import { section } from '../section.ts'

/** Sections 7 to 10 of the zonal plan: article 36, first item. */
export const zonalPriorities = [
  section(
    'argumentation_matrix',
    [
      'Argumentation matrix',
      'Argumentatiematrix',
      "Matrice d'argumentation",
      'Argumentationsmatrix',
      'Argumentationsmatrix',
    ],
    [
      'Phenomena rated by criteria, each score with its supporting document; the total is for information, the zonal security council decides.',
      'Fenomenen tegenover criteria, elke score met haar bewijs; het totaal informeert, de zonale veiligheidsraad beslist.',
      'Phénomènes et critères, chaque score avec sa preuve ; le total informe, le conseil zonal de sécurité décide.',
      'Phänomene und Kriterien, jede Wertung mit Beleg; die Summe informiert, der zonale Sicherheitsrat entscheidet.',
      'Fænomener over for kriterier, hver score med sit belæg; summen oplyser, sikkerhedsrådet beslutter.',
    ],
  ),
  section(
    'strategic_objectives',
    [
      'Strategic objectives (security and management)',
      'Strategische doelstellingen (veiligheid en beheer)',
      'Objectifs stratégiques (sécurité et gestion)',
      'Strategische Ziele (Sicherheit und Verwaltung)',
      'Strategiske mål (sikkerhed og ledelse)',
    ],
    [
      'Phenomenon, reason, owner, partners, period, links to higher-level plans, indicators and capacity; the benefit for the public in one sentence.',
      'Fenomeen, reden, eindverantwoordelijke, partners, periode, banden naar boven, indicatoren en capaciteit; wat mensen winnen in één zin.',
      'Phénomène, motif, responsable, partenaires, période, liens vers le haut, indicateurs et capacité ; ce que les gens y gagnent en une phrase.',
      'Phänomen, Grund, Verantwortlicher, Partner, Laufzeit, Bezüge nach oben, Indikatoren und Kapazität; der Nutzen für die Menschen in einem Satz.',
      'Fænomen, begrundelse, ansvarlig, partnere, periode, forbindelser opad, indikatorer og kapacitet; gevinsten for borgerne i én sætning.',
    ],
    { legalBasis: 'Act of 7 December 1998, art. 36 (1)' },
  ),
  section(
    'operational_objectives',
    [
      'Operational objectives and action plans',
      'Operationele doelstellingen en actieplannen',
      "Objectifs opérationnels et plans d'action",
      'Operative Ziele und Aktionspläne',
      'Operationelle mål og handlingsplaner',
    ],
    [
      'What is done each year: target group or place, measures, exactly one owner, partners, capacity, indicators and frequency.',
      'Wat per jaar gebeurt: doelgroep of plaats, maatregelen, precies één eindverantwoordelijke, partners, capaciteit, indicatoren en ritme.',
      'Ce qui se fait par an : groupe cible ou lieu, mesures, exactement un responsable, partenaires, capacité, indicateurs et rythme.',
      'Was pro Jahr geschieht: Zielgruppe oder Ort, Maßnahmen, genau ein Verantwortlicher, Partner, Kapazität, Indikatoren und Rhythmus.',
      'Hvad der sker hvert år: målgruppe eller sted, tiltag, præcis én ansvarlig, partnere, kapacitet, indikatorer og rytme.',
    ],
    { legalBasis: 'Act of 7 December 1998, art. 36 (1)' },
  ),
  section(
    'points_of_attention',
    ['Points of attention', 'Aandachtspunten', "Points d'attention", 'Aufmerksamkeitspunkte', 'Opmærksomhedspunkter'],
    [
      'What is monitored without being a priority, and what will cause it to be reconsidered.',
      'Wat wordt opgevolgd zonder prioriteit te zijn, en bij welk signaal het opnieuw wordt bekeken.',
      'Ce qui est suivi sans être une priorité, et à quel signal on le réexamine.',
      'Was verfolgt wird, ohne Priorität zu sein, und bei welchem Zeichen es neu betrachtet wird.',
      'Hvad der følges uden at være en prioritet, og ved hvilket tegn det tages op igen.',
    ],
  ),
]
