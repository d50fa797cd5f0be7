import type { PackCompetence } from '#shared/pack.ts'
import { five } from '../five-languages.ts'

/** The competences of the European Union, neighbouring countries and joint bodies. */
export const internationalCompetences: readonly PackCompetence[] = [
  {
    topic: 'eu_action',
    level: 'international',
    exclusivity: 'shared',
    basis: 'Treaty on the Functioning of the European Union, arts 67-89; Regulation (EU) 2016/794',
    organisationKinds: ['eu_institution', 'eu_agency'],
    names: five(
      'European action against serious crime',
      'Europees optreden tegen zware criminaliteit',
      'Action européenne contre la grande criminalité',
      'Europäisches Vorgehen gegen schwere Kriminalität',
      'Europæisk indsats mod grov kriminalitet',
    ),
    use: five(
      'EU priorities and operational action plans (EMPACT).',
      'EU-prioriteiten en operationele actieplannen (EMPACT).',
      'Priorités de l’UE et plans d’action opérationnels (EMPACT).',
      'EU-Prioritäten und operative Aktionspläne (EMPACT).',
      'EU-prioriteter og operationelle handlingsplaner (EMPACT).',
    ),
  },
  {
    topic: 'cross_border_police_cooperation',
    level: 'international',
    exclusivity: 'shared',
    basis: 'Benelux Police Treaty of 23 July 2018; Tournai agreement of 18 March 2013; Regulation (EU) 2024/982',
    organisationKinds: [
      'foreign_police',
      'foreign_customs',
      'foreign_prosecution',
      'joint_centre',
      'cooperation_framework',
      'international_secretariat',
      'administrative_information_centre',
    ],
    names: five(
      'Police cooperation across borders',
      'Grensoverschrijdende politiesamenwerking',
      'Coopération policière transfrontalière',
      'Grenzüberschreitende polizeiliche Zusammenarbeit',
      'Politisamarbejde over grænserne',
    ),
    use: five(
      'Joint actions with a legal basis per country.',
      'Gezamenlijke acties met een rechtsgrond per land.',
      'Actions conjointes avec une base légale par pays.',
      'Gemeinsame Aktionen mit einer Rechtsgrundlage je Land.',
      'Fælles aktioner med et retsgrundlag for hvert land.',
    ),
  },
]
