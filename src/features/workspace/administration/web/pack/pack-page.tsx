import { isDefinedError } from '@orpc/client'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useRoleName } from '#features/base/access/web/index.ts'
import { registryApi } from '#features/country/registry/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { useMay } from '#platform/web/session.tsx'
import { formatMoment } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { administrationMessages } from '../../messages/index.ts'
import styles from '../administration.module.css'
import { AdministrationLayout } from '../administration-layout.tsx'
import { AffectedPlans } from './affected-plans.tsx'
import { InstallPack } from './install-pack.tsx'
import { PackEffects } from './pack-effects.tsx'
import { RuleSeverities } from './rule-severities.tsx'

/** The country pack: the installed version, a preview of this version, and the installation. */
export default function PackPage() {
  const messages = useMessages(administrationMessages)
  const { language } = useLocalizedText()
  const may = useMay()
  const getRoleName = useRoleName()
  const [installing, setInstalling] = useState(false)
  const enabled = may('setting.manage')
  const preview = useQuery({ ...registryApi.country.previewPack.queryOptions({ input: {} }), enabled })
  const country = useQuery({ ...registryApi.country.getCountry.queryOptions({ input: {} }), enabled })
  const data = preview.data
  const problem = isDefinedError(preview.error) ? preview.error.data.problem : undefined
  const changes =
    data &&
    (data.version !== data.installedVersion ||
      data.subjects.some((subject) => subject.new.count + subject.changed.count > 0))
  return (
    <AdministrationLayout
      actions={
        data &&
        !data.reusesVersion &&
        data.withdrawnRoles.length === 0 && (
          <Button variant="primary" onClick={() => setInstalling(true)}>
            {messages.pack.install}
          </Button>
        )
      }
    >
      <div className={styles.stack}>
        {problem ? (
          <EmptyState kind="not_computed" title={messages.pack.invalid}>
            {problem}
          </EmptyState>
        ) : (
          <QueryView query={preview} rows={8}>
            {(data) => (
              <>
                <Card title={`${messages.pack.title}: ${data.code}`} hint={messages.pack.hint}>
                  <dl className={styles.facts}>
                    <dt>{messages.pack.installed}</dt>
                    <dd>{data.installedVersion ?? messages.pack.never}</dd>
                    <dt>{messages.pack.availableVersion}</dt>
                    <dd>{data.version}</dd>
                  </dl>
                  {data.reusesVersion ? (
                    <p role="alert">{messages.pack.reusesVersion(data.version)}</p>
                  ) : (
                    !changes && <p role="status">{messages.pack.upToDate}</p>
                  )}
                  {data.withdrawnRoles.map(({ role, people, plans }) => (
                    <p key={role} role="alert">
                      {messages.pack.withdrawnRole(getRoleName(role), people, plans.join(', '))}
                    </p>
                  ))}
                </Card>
                <PackEffects subjects={data.subjects} />
                <AffectedPlans plans={data.plans} notifiedRoles={data.notifiedRoles} />
              </>
            )}
          </QueryView>
        )}
        {enabled && <RuleSeverities />}
        {country.data && country.data.installations.length > 0 && (
          <Card title={messages.pack.history}>
            <dl className={styles.facts}>
              {country.data.installations.map((installation) => (
                <div key={`${installation.code}-${installation.version}`} style={{ display: 'contents' }}>
                  <dt>{`${installation.code} ${installation.version}`}</dt>
                  <dd>{formatMoment(installation.installedAt, language)}</dd>
                </div>
              ))}
            </dl>
          </Card>
        )}
      </div>
      {installing && <InstallPack onClose={() => setInstalling(false)} />}
    </AdministrationLayout>
  )
}
