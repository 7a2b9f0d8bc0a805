import { Component, type ReactNode } from 'react'
import { PageFailure } from './query/states'

/** A page that breaks leaves the frame standing, so that people can go on elsewhere. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null }

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error }
  }

  override render(): ReactNode {
    return this.state.error ? <PageFailure error={this.state.error} onRetry={() => this.setState({ error: null })} /> : this.props.children
  }
}
