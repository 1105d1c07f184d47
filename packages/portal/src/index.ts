export { createPortal, type Portal, type PortalConfig } from './create-portal.ts';
