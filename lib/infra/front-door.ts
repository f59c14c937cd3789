import {
  CfnStage,
  CorsHttpMethod,
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
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
    for (const key of OPEN_ROUTES) {
      const [method, path = ''] = key.split(' ');
      const open = { methods: [method as HttpMethod], authorizer: new HttpNoneAuthorizer() };
      this.api.addRoutes({ path, integration, ...open });
    }
    this.logAccess(stage);
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
