import type { Names } from '#shared/localized-text.ts'
import { five } from '../../five-languages.ts'

/** Names of the steps of the regional plan. */
export const regionalNames = {
  looking: five(
    'Image of security, evaluation of the previous plan, expectations',
    'Veiligheidsbeeld, evaluatie van het vorige plan, verwachtingen',
    'Image de la sécurité, évaluation du plan précédent, attentes',
    'Sicherheitsbild, Evaluierung des vorigen Plans, Erwartungen',
    'Sikkerhedsbillede, evaluering af den forrige plan, forventninger',
  ),
  partner_consultation: five(
    'Consultation of the partners by questionnaire',
    'Raadpleging van de partners met een vragenlijst',
    'Consultation des partenaires par questionnaire',
    'Befragung der Partner mit Fragebogen',
    'Høring af partnerne med spørgeskema',
  ),
  drafting: five('Draft plan', 'Ontwerpplan', 'Projet de plan', 'Planentwurf', 'Udkast til planen'),
  security_council: five(
    'Deliberation and opinion of the regional security council',
    'Beraadslaging en advies van de gewestelijke veiligheidsraad',
    'Délibération et avis du conseil régional de sécurité',
    'Beratung und Stellungnahme des regionalen Sicherheitsrats',
    'Drøftelse og udtalelse i det regionale sikkerhedsråd',
  ),
  approval: five(
    'Decision of the government of the region, within its own powers',
    'Beslissing van de gewestregering, binnen de eigen bevoegdheden',
    'Décision du gouvernement de la région, dans le cadre de ses compétences',
    'Beschluss der Regierung der Region im Rahmen ihrer Zuständigkeiten',
    'Beslutning i regionens regering inden for egne beføjelser',
  ),
  in_force: five(
    'In force; public version',
    'Inwerkingtreding; publieke editie',
    'En vigueur ; version publique',
    'In Kraft; öffentliche Fassung',
    'I kraft; offentlig udgave',
  ),
  yearly_evaluation: five(
    'Yearly implementation and evaluation',
    'Jaarlijkse uitvoering en evaluatie',
    'Mise en œuvre et évaluation annuelles',
    'Jährliche Umsetzung und Evaluierung',
    'Årlig gennemførelse og evaluering',
  ),
} satisfies Record<string, Names>
