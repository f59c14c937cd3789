import {
  CfnRoute,
  CfnStage,
  CorsHttpMethod,
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpRoute,
  HttpRouteKey,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { OPEN_ROUTES } from '#env.ts';
import type { Login } from './login.ts';
import type { Stage } from './stage.ts';

const METHODS = [HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT];
/** The HTTP API: data needs a token of our own user pool; pages need a session of ours. */
export class FrontDoor extends Construct {
  readonly api: HttpApi;

  constructor(scope: Construct, id: string, stage: Stage, login: Login, handler: IFunction) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', {
      corsPreflight: {
        allowOrigins: stage.webOrigins,
        allowMethods: [CorsHttpMethod.GET, CorsHttpMethod.POST, CorsHttpMethod.PUT],
        allowHeaders: ['authorization', 'content-type', 'idempotency-key'],
      },
    });
    const integration = new HttpLambdaIntegration('Handler', handler);
    const authorizer = new HttpJwtAuthorizer('Login', login.issuer, {
      jwtAudience: [login.client.userPoolClientId],
    });
    this.api.addRoutes({ path: '/{proxy+}', methods: METHODS, integration, authorizer });
    for (const key of OPEN_ROUTES) this.open(key, integration);
    this.logAccess(stage);
  }

  /** The gateway takes a slash at the end for another route, which the construct refuses to name. */
  private open(key: string, integration: HttpLambdaIntegration): void {
    const [method, path = ''] = key.split(' ');
    const bare = path.length > 1 ? path.replace(/\/$/, '') : path;
    const route = new HttpRoute(this.api, key.replace(' ', '').replaceAll('/', '--'), {
      httpApi: this.api,
      routeKey: HttpRouteKey.with(bare, method as HttpMethod),
      integration,
      authorizer: new HttpNoneAuthorizer(),
    });
    if (!(route.node.defaultChild instanceof CfnRoute)) throw new Error('a route has no resource');
    route.node.defaultChild.routeKey = key;
  }

  /** Ids and status only: paths of open links carry codes, so the route is logged, not the path. */
  private logAccess(stage: Stage): void {
    const logs = new LogGroup(this, 'AccessLogs', {
      retention: stage.logRetention,
      removalPolicy: stage.removalPolicy,
    });
    const format = {
      id: '$context.requestId',
      at: '$context.requestTime',
      route: '$context.routeKey',
      status: '$context.status',
    };
    const cfnStage = this.api.defaultStage?.node.defaultChild;
    if (!(cfnStage instanceof CfnStage)) throw new Error('the HTTP API has no default stage');
    cfnStage.accessLogSettings = {
      destinationArn: logs.logGroupArn,
      format: JSON.stringify(format),
    };
    cfnStage.defaultRouteSettings = { throttlingRateLimit: 50, throttlingBurstLimit: 100 };
  }
}
